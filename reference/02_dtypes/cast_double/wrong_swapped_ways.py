"""The tensors are right and all three methods occur, but not in the right functions. Compare the
name of each function with the method that it uses.

张量是对的，三个方法也都用到了，但和函数没有对上。请对照每个函数的名字和它里面用的方法。
"""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    return x.double()


def by_double(x: torch.Tensor) -> torch.Tensor:
    return x.to(torch.float64)


def by_to(x: torch.Tensor) -> torch.Tensor:
    return x.type(torch.float64)
