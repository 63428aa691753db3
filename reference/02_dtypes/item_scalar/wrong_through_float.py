"""An integer is converted to `float` first and to `int` afterwards. Above 2^53, float64 cannot
represent all integers, so the last digits change. Get the number without a conversion to float.

整数先变成 `float` 再变成 `int`：超过 2^53 以后，float64 不能表示每一个整数，
末尾几位会变。应当直接把数取出来，不要经过浮点数。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    number = float(t)
    if t.dtype == torch.bool:
        return bool(number)
    return number if t.is_floating_point() else int(number)
