"""This is what you get when a new `torch.Generator()` is never given the seed: it starts from a
fixed default, so every seed gives the same numbers. Call `manual_seed` on your generator.

新建了 `torch.Generator()`，却没有把种子交给它，就会得到这个结果：它总是从固定的默认种子开始，
所以无论给什么种子，抽到的数都一样。请调用这个生成器的 `manual_seed`。
"""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    generator = torch.Generator()
    return torch.randn(shape, generator=generator)
