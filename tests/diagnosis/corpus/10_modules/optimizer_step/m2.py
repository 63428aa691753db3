# mistake: returns at the first parameter without gradient, so those after it do not move
import torch


@torch.no_grad()
def optimizer_step(parameters, lr):
    for p in parameters:
        if p.grad is None:
            return
        p.sub_(lr * p.grad)
