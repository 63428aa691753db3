import torch


def with_context(x):
    with torch.inference_mode():
        return x * x


@torch.inference_mode()
def with_decorator(x):
    return x * x


def with_switch(x):
    if not torch.is_grad_enabled():
        return x * x
    torch.set_grad_enabled(False)
    y = x * x
    torch.set_grad_enabled(True)
    return y
