"""`torch.manual_seed` gives the right numbers, but it also resets the global generator. After every
call the caller draws the same random numbers again. Use a generator that only your function
uses.

`torch.manual_seed` 之后得到的数是对的，但它也重设了全局生成器，调用者自己的随机数在每次调用之后都
会重复。请改用一个只属于这个函数的生成器。
"""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    torch.manual_seed(seed)
    return torch.randn(shape)
