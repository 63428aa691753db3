"""Zeros in place of None, and only where there is a gradient."""


def zero_grad_ways(model, optimizer, w):
    model.zero_grad(set_to_none=False)
    optimizer.zero_grad(set_to_none=False)
    if w.grad is not None:
        w.grad.zero_()
