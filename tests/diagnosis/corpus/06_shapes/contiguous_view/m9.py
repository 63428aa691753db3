# mistake: contiguous() gives a new tensor, and nobody keeps it; the view is asked of the old one
import torch


def contiguous_view(x: torch.Tensor) -> torch.Tensor:
    """Lay the elements of x out in one dim, in printed order."""
    x.contiguous()
    count = x.numel()
    return x.view(count)
