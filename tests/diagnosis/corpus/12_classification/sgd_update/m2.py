# mistake: switches gradient recording off and never on again
import torch


def sgd_update(parameters, lr):
    torch.set_grad_enabled(False)
    for p in parameters:
        if p.grad is not None:
            p -= lr * p.grad
