"""The picture is divided by its own largest value instead of 255. Then the same grey becomes another
number in every picture, and an all-black picture gives nan. A byte goes to 255: divide by this
fixed number.

除以的是这张图像自己的最大值，而不是 255：同样的灰度在不同的图像里会变成不同的数，全黑的图像还会得到
nan。字节的最大值是 255，请除以这个固定的数。
"""

import torch


def image_transform(picture):
    pixels = torch.tensor(picture, dtype=torch.float32).flatten()
    return pixels / pixels.max() * 2 - 1
