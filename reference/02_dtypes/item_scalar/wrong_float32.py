"""This is what you get when the tensor is first turned into float32: of a float64 number only about
seven digits are left. Nothing of the value may get lost.

先把张量转成 float32 就会得到这个结果：float64 的数只剩下大约七位有效数字。题目要求数值不能有任何损失。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return t.float().item() if t.is_floating_point() else t.item()
