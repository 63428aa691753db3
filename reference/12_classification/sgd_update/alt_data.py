"""Through `.data`, which shares the memory and is never recorded."""


def sgd_update(parameters, lr):
    for parameter in parameters:
        if parameter.grad is None:
            continue
        parameter.data.sub_(parameter.grad.data, alpha=lr)
