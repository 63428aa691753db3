import torch


def with_context(x):
    with torch.set_grad_enabled(False):
        y = torch.square(x)
    return y


@torch.set_grad_enabled(False)
def with_decorator(x):
    return x * x


def with_switch(x):
    before = torch.is_grad_enabled()
    try:
        torch.set_grad_enabled(False)
        return x.pow(2)
    finally:
        torch.set_grad_enabled(before)
