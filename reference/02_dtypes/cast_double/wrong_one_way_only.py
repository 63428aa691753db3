"""The tensors are right, but all three functions use the same method. Use `.type`, `.double` and
`.to`, each in its own function.

张量是对的，但三个函数用的是同一个方法。请让每个函数用各自的方法：`.type`、`.double`、`.to`。
"""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    return x.double()


def by_double(x: torch.Tensor) -> torch.Tensor:
    return x.double()


def by_to(x: torch.Tensor) -> torch.Tensor:
    return x.double()
