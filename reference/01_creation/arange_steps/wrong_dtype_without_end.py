"""The dtype depends on the numbers of the result alone, or on some of the arguments. If any of
`start`, `end` and `step` is a float, return float32: also if only `end` is one.

dtype 只取决于结果里的数，或者只看了部分参数。`start`、`end`、`step` 中只要有一个是浮点数，就应返回 float32，
哪怕只有 `end` 是浮点数。
"""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    first, last, width = round(start * 100), round(end * 100), round(step * 100)
    count = (last - first + width - 1) // width
    return torch.tensor([start + i * step for i in range(count)])
