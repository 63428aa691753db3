"""The tensors are right and all three methods occur, but not each in its own function: compare the
name of every function with the method in it.

张量是对的，三个方法也都用到了，但没有各在其位：对照一下每个函数的名字和它里面用的方法。
"""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    return x.double()


def by_double(x: torch.Tensor) -> torch.Tensor:
    return x.to(torch.float64)


def by_to(x: torch.Tensor) -> torch.Tensor:
    return x.type(torch.float64)
