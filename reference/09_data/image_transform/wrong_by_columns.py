"""The pixels come column by column: the shape is right, but the picture is mirrored along its
diagonal. Read it row by row, without a transpose.

像素是按列取的：形状没错，图像却沿对角线翻转了。请按行来取，不要转置。
"""

import torch


def image_transform(picture):
    return torch.tensor(picture).float().t().flatten() / 127.5 - 1
