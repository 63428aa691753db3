"""把图像转换成网络的输入。"""

import numpy as np
import torch


def image_transform(picture):
    """把 picture 的字节转换成一维 float32 张量返回，取值从 -1（黑）到 1（白）。"""
    # TODO：转换 dtype，缩放数值，再展平
    raise NotImplementedError
