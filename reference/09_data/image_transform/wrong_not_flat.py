"""This is what you get when the picture keeps its rows and columns: a linear layer of 784 inputs wants one flat
vector per picture. Flatten it.

这是图片仍然保留着行和列的结果：有 784 个输入的线性层，要的是每张图一个展平的向量。把它展平。
"""

import torch


def image_transform(picture):
    return torch.tensor(picture).float() / 127.5 - 1
