"""`squeeze` without a dim removes every dim of size 1. If exactly one element is selected, the vector
loses its only dim and becomes a tensor of shape (). Name the dim, or index with the mask itself.

不带 dim 的 `squeeze` 会去掉所有大小为 1 的维度。恰好只选出一个元素时，向量仅有的一维也没了，形状变成 ()。
请指明维度，或者直接用掩码索引。
"""

import torch


def boolean_mask(x: torch.Tensor, bound: float) -> torch.Tensor:
    flat = x.flatten()
    return flat[torch.nonzero(flat > bound).squeeze()]
