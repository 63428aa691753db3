"""This is what you get from `int(t)`: it forces an integer, so everything after the point is cut off,
and nothing warns you. Use the method that gives each dtype its own Python type.

用 `int(t)` 就会得到这个结果：它强行变成整数，小数部分全被截掉，而且没有任何提示。
请用那个会按 dtype 给出相应 Python 类型的方法。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return int(t)
