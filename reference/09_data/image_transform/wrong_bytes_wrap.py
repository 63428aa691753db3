"""The calculation starts on bytes: two times 200 is 400, but a byte holds 400 - 256 = 144, so
bright pixels become dark without a warning. Convert to float32 before the first calculation.

计算是直接在字节上做的：200 的两倍是 400，一个字节里却只剩 400 - 256 = 144，亮的像素就变暗了，
而且没有任何警告。请在第一步计算之前转成 float32。
"""

import torch


def image_transform(picture):
    return (2 * torch.tensor(picture)).flatten() / 255 - 1
