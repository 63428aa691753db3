"""The old way: through .data."""


def optimizer_step(parameters, lr):
    for p in parameters:
        if p.grad is None:
            continue
        p.data = p.data - lr * p.grad.data
