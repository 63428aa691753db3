"""This is what you get when the name is returned, not the device: a string has no `.type`, and `"cuda" == "cuda:0"`
is False. Wrap it in `torch.device(...)`.

这是只返回了名字、没有返回设备的结果：字符串没有 `.type` 属性，而且 `"cuda" == "cuda:0"` 为 False。
用 `torch.device(...)` 包起来。
"""

import torch


def pick_device():
    return "cuda" if torch.cuda.is_available() else "cpu"
