"""Compute each pair in a loop."""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    result = torch.zeros(len(x), len(y))
    for i in range(len(x)):
        for j in range(len(y)):
            result[i, j] = ((x[i] - y[j]) ** 2).sum()
    return result


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    rows = [torch.stack([torch.dist(p, q) for q in y]) for p in x]
    return torch.stack(rows)
