"""The result keeps the rows and columns of the picture. A linear layer with 784 inputs needs one
1-D vector per picture. Flatten it.

结果仍然保留着图像的行和列。有 784 个输入的线性层，需要每张图像一个一维向量。请把它展平。
"""

import torch


def image_transform(picture):
    return torch.tensor(picture).float() / 127.5 - 1
