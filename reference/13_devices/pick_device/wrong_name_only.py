"""A string was returned, not a device: a string has no `.type`, and `"cuda" == "cuda:0"` is
False. Use `torch.device(...)`.

返回的是字符串，不是设备：字符串没有 `.type` 属性，而且 `"cuda" == "cuda:0"` 为 False。请
用 `torch.device(...)`。
"""

import torch


def pick_device():
    return "cuda" if torch.cuda.is_available() else "cpu"
