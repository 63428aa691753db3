"""This is what you get when the bytes are turned into floats but keep their range of 0 to 255: a network
takes such inputs without a word, and learns badly or not at all. Bring them to -1 … 1.

这是把字节变成浮点数、却仍停在 0 到 255 的结果：网络会一声不响地接收，然后学得很差，甚至学不动。
要缩放到 -1 到 1。
"""

import torch


def image_transform(picture):
    return torch.tensor(picture).float().flatten()
