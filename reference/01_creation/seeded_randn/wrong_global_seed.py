"""This is what you get when `torch.manual_seed` is called and left at that. Your numbers are right,
but the generator that everybody shares now stands somewhere else, and the caller's own random
numbers repeat after every call. Draw from a generator that only your function uses.

调用 `torch.manual_seed` 之后就不管了，会得到这个结果。你的数是对的，但大家共用的生成器被挪动了位置，
调用者自己的随机数在每次调用之后都会重复。请改用一个只属于这个函数的生成器。
"""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    torch.manual_seed(seed)
    return torch.randn(shape)
