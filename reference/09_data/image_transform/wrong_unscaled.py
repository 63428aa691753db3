"""The bytes are converted to floats but keep the range 0 to 255. A network takes such inputs
without an error, but learns badly or not at all. Scale them to the range -1 to 1.

字节变成了浮点数，范围却还是 0 到 255：网络接收它不会报错，但会学得很差，甚至学不动。
请缩放到 -1 到 1。
"""

import torch


def image_transform(picture):
    return torch.tensor(picture).float().flatten()
