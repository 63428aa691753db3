"""This is what you get after dividing by 255 alone: the values lie between 0 and 1, and black is 0 where -1 was
asked. Shift and stretch that range as well.

这是只除以 255 的结果：数值在 0 到 1 之间，黑色是 0，而题目要的是 -1。还要把这个范围平移、拉宽。
"""

import torch


def image_transform(picture):
    return torch.tensor(picture).float().flatten() / 255
