"""The tensor is converted to float32 first, so only about seven digits of a float64 number are
left. The value must be exact.

先转成了 float32，float64 的数只剩下大约七位有效数字。题目要求数值完全准确。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return t.float().item() if t.is_floating_point() else t.item()
