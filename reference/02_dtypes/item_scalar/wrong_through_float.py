"""This is what you get when an integer goes through `float` on its way to `int`: beyond 2^53 a
float64 does not hold every integer, so the last digits change. Take the number out as it is.

整数先变成 `float` 再变成 `int` 就会得到这个结果：超过 2^53 以后，float64 不能表示每一个整数，末尾几位会变。
应当直接把数取出来。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    number = float(t)
    if t.dtype == torch.bool:
        return bool(number)
    return number if t.is_floating_point() else int(number)
