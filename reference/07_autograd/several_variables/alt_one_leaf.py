import torch


def several_variables(x1, x2):
    both = torch.stack([x1, x2]).requires_grad_()
    f = (both**2).sum() + 2 * both[0].sum()
    f.backward()
    return both.grad[0], both.grad[1]
