"""This is what you get when something is subtracted, or multiplied and subtracted, while the pixels are still bytes:
a byte cannot be negative or larger than 255, and what does not fit begins again at the other end, without
a warning. Convert to float32 before the first calculation.

这是像素还是字节时就做乘法和减法的结果：一个字节不能小于 0，也不能大于 255，超出的部分会从另一端重新开始，
而且没有任何警告。第一步计算之前先转成 float32。
"""

import torch


def image_transform(picture):
    return (2 * torch.tensor(picture) - 255).flatten().to(torch.float32) / 255
