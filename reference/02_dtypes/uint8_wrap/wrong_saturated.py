"""Sums above 255 are clamped to 255. Return the exact sum: int64 has enough range for it.

超过 255 的和被截成了 255。题目要的是准确的和，int64 的范围足够大。
"""

import torch


def add_bytes(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return (a.long() + b).clamp(max=255)
