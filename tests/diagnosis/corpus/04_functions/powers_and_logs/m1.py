# mistake: a small number is added before the logarithms, so the logarithm of 0 is not -inf
"""Powers, roots, exponentials and logarithms."""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """Return (x squared, root of x, e to the x, ln x, log2 x, log10 x)."""
    safe = x + 1e-12
    return x ** 2, x ** 0.5, x.exp(), safe.log(), safe.log2(), safe.log10()
