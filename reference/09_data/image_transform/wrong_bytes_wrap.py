"""This is what you get when the calculation starts on bytes: twice 200 is 400, but a byte holds 400 - 256 = 144,
and bright pixels turn dark without a warning. Convert to float32 before the first calculation.

这是在字节上直接计算的结果：200 的两倍是 400，一个字节里却只剩 400 - 256 = 144，
亮的像素就这样不声不响地变暗了。第一步计算之前先转成 float32。
"""

import torch


def image_transform(picture):
    return (2 * torch.tensor(picture)).flatten() / 255 - 1
