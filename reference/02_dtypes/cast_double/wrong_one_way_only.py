"""The tensors are right, but one way serves for all three functions. Look at the names that the check
asks for, and give each function its own method.

张量是对的，但三个函数用的是同一种写法。看看检查要求出现哪几个名字，让每个函数用各自的方法。
"""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    return x.double()


def by_double(x: torch.Tensor) -> torch.Tensor:
    return x.double()


def by_to(x: torch.Tensor) -> torch.Tensor:
    return x.double()
