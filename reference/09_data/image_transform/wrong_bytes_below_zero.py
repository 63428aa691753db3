"""A subtraction is done while the pixels are still bytes. A byte cannot be negative or larger than
255, so it overflows without a warning. Convert to float32 before the first calculation.

像素还是字节时就做了减法：一个字节不能小于 0，也不能大于 255，超出时会溢出，而且没有任何警告。
请在第一步计算之前转成 float32。
"""

import torch


def image_transform(picture):
    return (2 * torch.tensor(picture) - 255).flatten().to(torch.float32) / 255
