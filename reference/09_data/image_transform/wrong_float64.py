"""NumPy divides the bytes, which gives float64, and the tensor has this dtype too. A float32
network raises an error for it. Convert to float32 first, or at the end.

除法是 NumPy 用字节做的，得到 float64，张量也跟着是 float64，float32 的网络会报错。
请先转成 float32，或者最后再转。
"""

import torch


def image_transform(picture):
    return torch.from_numpy((picture / 255 - 0.5) / 0.5).reshape(-1)
