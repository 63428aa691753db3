"""This is what you get when a generator is made and seeded but not handed to `torch.randn`: the
numbers still come from the global generator, so they differ at every call and the caller's stream
moves on. Look for the keyword argument of `torch.randn` that takes a generator.

创建了生成器、也设了种子，却没有传给 `torch.randn`，就会得到这个结果：数仍然来自全局生成器，
所以每次调用都不一样，调用者的随机数序列也被往前推了。找一找 `torch.randn` 用来接收生成器的关键字参数。
"""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    generator = torch.Generator()
    generator.manual_seed(seed)
    return torch.randn(shape)
