# mistake: neg_() with the underscore turns the sign inside the caller's a
"""Add, subtract, multiply, divide, negate."""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """Return (a plus b, a minus b, a times b, a over b, minus a), element by element."""
    total = a.add(b)
    difference = a.sub(b)
    product = a.mul(b)
    quotient = a.div(b)
    negative = a.neg_()
    return total, difference, product, quotient, negative
