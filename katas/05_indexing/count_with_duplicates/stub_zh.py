"""按可能重复的索引计数。"""

import torch


def count_with_duplicates(counts: torch.Tensor, indices: torch.Tensor) -> torch.Tensor:
    """返回 `counts` 加上每个位置在 `indices` 中出现的次数。"""
    # TODO：每次出现都要计数，结果放在新张量里。
    raise NotImplementedError
