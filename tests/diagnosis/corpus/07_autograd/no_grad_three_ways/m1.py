# mistake: the square is computed before the block opens, so with_context returns a recorded tensor
import torch


def with_context(x):
    """Return x ** 2, computed in a `with` block that does not record."""
    y = x ** 2
    with torch.no_grad():
        return y


@torch.no_grad()
def with_decorator(x):
    """Return x ** 2 from a function that is not recorded as a whole."""
    return x ** 2


def with_switch(x):
    """Return x ** 2, computed with the global switch off; put it back to what it was."""
    before = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    y = x ** 2
    torch.set_grad_enabled(before)
    return y
