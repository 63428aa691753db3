# mistake: assigns a new tensor to p.data, so views such as an earlier p.detach() keep the old numbers


def sgd_update(parameters, lr):
    for p in parameters:
        if p.grad is not None:
            p.data = p.data - lr * p.grad
