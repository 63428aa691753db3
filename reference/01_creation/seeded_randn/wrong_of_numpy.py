"""This is what you get when NumPy's generator is seeded: it decides its numbers by the seed too,
but they are other numbers than PyTorch draws from the same seed. Seed a generator of PyTorch.

这是给 NumPy 的随机数生成器设种子的结果：数值同样由种子决定，
但与 PyTorch 用同一个种子抽出来的不同。请给 PyTorch 的生成器设种子。
"""

import numpy as np
import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    numbers = np.random.RandomState(seed).standard_normal(shape)
    return torch.from_numpy(numbers).to(torch.float32)
