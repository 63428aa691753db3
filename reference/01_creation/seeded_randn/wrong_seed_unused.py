"""The new `torch.Generator()` does not get the seed. It starts from a fixed default seed, so every
`seed` gives the same numbers. Call `manual_seed` on your generator.

新建的 `torch.Generator()` 没有设种子。它从固定的默认种子开始，所以无论 `seed` 是多少，
抽到的数都一样。请调用这个生成器的 `manual_seed`。
"""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    generator = torch.Generator()
    return torch.randn(shape, generator=generator)
