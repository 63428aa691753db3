"""This is what you get when the pixels come column by column: the shape is right, and the picture is mirrored
along its diagonal. Read it row by row, without a transpose.

这是按列取像素的结果：形状没错，图片却沿对角线翻转了。要按行来取，不要转置。
"""

import torch


def image_transform(picture):
    return torch.tensor(picture).float().t().flatten() / 127.5 - 1
