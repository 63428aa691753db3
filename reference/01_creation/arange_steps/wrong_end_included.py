"""This is what you get when the end is moved out by one step, as if `torch.arange` needed help to
reach it. It leaves the end out on purpose, just as Python's `range` does, and so must your function.

把终点往后挪了一步，就会得到这个结果，好像不这样 `torch.arange` 就到不了终点似的。
它和 Python 的 `range` 一样，本来就不含终点，你的函数也不应该包含。
"""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    return torch.arange(start, end + step, step)
