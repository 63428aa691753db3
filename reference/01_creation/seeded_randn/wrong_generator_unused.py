"""A generator is created and seeded, but it is not passed to `torch.randn`. The numbers come from
the global generator, so they differ in every call and the caller's sequence advances.
`torch.randn` has a keyword argument for the generator.

创建了生成器、也设了种子，却没有传给 `torch.randn`。数仍然来自全局生成器，所以每次调用都不一样，
调用者的随机数序列也被往前推了。`torch.randn` 有一个接收生成器的关键字参数。
"""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    generator = torch.Generator()
    generator.manual_seed(seed)
    return torch.randn(shape)
