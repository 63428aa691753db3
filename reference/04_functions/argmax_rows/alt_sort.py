"""Sort the positions of each row by the elements."""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    order = torch.argsort(x, dim=-1, descending=True)
    return torch.stack([row[0] for row in order])
