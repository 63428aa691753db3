"""Powers, roots, exponentials and logarithms."""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """Return (x squared, root of x, e to the x, ln x, log2 x, log10 x)."""
    # TODO: six tensors, in this order.
    raise NotImplementedError
