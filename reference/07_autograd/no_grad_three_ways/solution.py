import torch


def with_context(x):
    """Return x ** 2, computed in a `with` block that disables recording."""
    with torch.no_grad():
        return x**2


@torch.no_grad()
def with_decorator(x):
    """Return x ** 2, with recording disabled for the whole function."""
    return x**2


def with_switch(x):
    """Return x ** 2, computed with the global switch off; restore the switch."""
    before = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    y = x**2
    torch.set_grad_enabled(before)
    return y
