"""The pixels are centred at 128 and divided by 128: 0 becomes -1, but 255 becomes 0.992 instead of
1. The middle between 0 and 255 is 127.5, and so is the distance of both ends from it.

减去 128 再除以 128：0 变成 -1，可 255 只变成 0.992，而不是 1。0 和 255 的正中是 127.5，
两端到它的距离也是 127.5。
"""

import torch


def image_transform(picture):
    return torch.tensor(picture, dtype=torch.float32).flatten() / 128 - 1
