"""The values are only divided by 255, so they are between 0 and 1, and black is 0 instead of -1.
Shift and scale this range as well.

只除以了 255：数值在 0 到 1 之间，黑色是 0，而题目要的是 -1。请再把这个范围平移并放大。
"""

import torch


def image_transform(picture):
    return torch.tensor(picture).float().flatten() / 255
