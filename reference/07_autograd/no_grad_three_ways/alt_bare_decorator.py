import torch


def with_context(x):
    no_recording = torch.no_grad()
    with no_recording:
        y = x * x
    return y


@torch.no_grad
def with_decorator(x):
    return x.square()


def with_switch(x):
    switch = torch.set_grad_enabled(False)
    y = torch.pow(x, 2)
    torch.set_grad_enabled(switch.prev)
    return y
