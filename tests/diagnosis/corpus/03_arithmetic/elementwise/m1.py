# mistake: // is the floored quotient, so 7 over 2 gives the integer 3 and floats lose their fraction too
"""Add, subtract, multiply, divide, negate."""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """Return (a plus b, a minus b, a times b, a over b, minus a), element by element."""
    return a + b, a - b, a * b, a // b, -a
