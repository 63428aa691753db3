"""Expand the shared matrix to a batch, because `bmm` needs two batches."""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return torch.bmm(a, w.expand(a.shape[0], -1, -1))
