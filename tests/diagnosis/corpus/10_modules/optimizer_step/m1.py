# mistake: p = p - ... only binds the loop variable to a new tensor, the parameters themselves do not move
import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p = p - lr * p.grad
