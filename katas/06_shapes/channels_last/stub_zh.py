import torch


def channels_last(x):
    """把图像 `x` 从 (channels, height, width) 变成 (height, width, channels) 返回。"""
    # TODO：重新排列各维。
    raise NotImplementedError
