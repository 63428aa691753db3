"""A single layer trained by hand: twenty inputs are enough to separate ten samples."""

import torch


def overfit_one_batch(x, y):
    w = torch.zeros(x.shape[1], y.shape[1], requires_grad=True)
    classes = y.nonzero()[:, 1]
    for _ in range(500):
        loss = torch.nn.functional.cross_entropy(x @ w, classes)
        (grad,) = torch.autograd.grad(loss, w)
        with torch.no_grad():
            w -= 2.0 * grad
    return lambda inputs: (inputs @ w).detach()
