# mistake: a logarithm to base b is ln x over ln b and not ln x over b
"""Powers, roots, exponentials and logarithms."""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """Return (x squared, root of x, e to the x, ln x, log2 x, log10 x)."""
    ln = torch.log(x)
    return torch.square(x), torch.sqrt(x), torch.exp(x), ln, ln / 2, ln / 10
