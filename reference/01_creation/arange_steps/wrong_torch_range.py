"""This is what you get from `torch.range`: it includes the end, gives float32 even for integers, and
is deprecated for the confusion it causes. Its successor is `torch.arange`, which leaves the end out.

用 `torch.range` 就会得到这个结果：它包含终点，参数是整数时也给出 float32，正因为容易弄混，
已经不推荐使用了。替代它的是不含终点的 `torch.arange`。
"""

import warnings

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return torch.range(start, end, step)
