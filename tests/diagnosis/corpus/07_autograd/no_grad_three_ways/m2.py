# mistake: the switch is always turned on at the end, also when the caller had it off
import torch


def with_context(x):
    """Return x ** 2, computed in a `with` block that does not record."""
    with torch.no_grad():
        y = x ** 2
    return y


@torch.no_grad()
def with_decorator(x):
    """Return x ** 2 from a function that is not recorded as a whole."""
    return x ** 2


def with_switch(x):
    """Return x ** 2, computed with the global switch off; put it back to what it was."""
    torch.set_grad_enabled(False)
    y = x ** 2
    torch.set_grad_enabled(True)
    return y
