"""NumPy's generator also draws its numbers from the seed, but they differ from those that PyTorch
draws from the same seed. Set the seed of a PyTorch generator.

NumPy 的随机数生成器同样由种子决定结果，但与 PyTorch 用同一个种子抽出来的数不同。请给 PyTorch 的生
成器设种子。
"""

import numpy as np
import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    numbers = np.random.RandomState(seed).standard_normal(shape)
    return torch.from_numpy(numbers).to(torch.float32)
