"""This is what you get when NumPy does the division on the bytes: it answers in float64, and the tensor takes
that over, so a float32 network refuses it. Convert to float32 first, or at the end.

这是让 NumPy 直接用字节做除法的结果：它给出 float64，张量也跟着是 float64，float32 的网络就会拒收。
要么先转成 float32，要么最后再转。
"""

import torch


def image_transform(picture):
    return torch.from_numpy((picture / 255 - 0.5) / 0.5).reshape(-1)
