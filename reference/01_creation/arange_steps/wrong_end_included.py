"""The end is moved out by one step, so the result includes it. `torch.arange` excludes the end,
like Python's `range`, and your function must exclude it too.

终点往后挪了一步，所以结果包含了终点。`torch.arange` 和 Python 的 `range` 一样不含终点，
你的函数也不应该包含。
"""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    return torch.arange(start, end + step, step)
