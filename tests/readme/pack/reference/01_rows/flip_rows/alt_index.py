import torch


def flip_rows(x: torch.Tensor) -> torch.Tensor:
    order = torch.arange(len(x) - 1, -1, -1, device=x.device)
    return x[order]
