"""Use index notation, one line for each form."""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    if w.dim() == 2:
        return torch.einsum("knm,mp->knp", a, w)
    return torch.einsum("knm,kmp->knp", a, w)
