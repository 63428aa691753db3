"""This is what you get when the CPU is written into the code, or when the question was asked only once, as the file
was loaded: a GPU would stand idle. Ask `torch.cuda.is_available()` in the function.

这是把 CPU 写死在代码里，或者只在加载文件时问过一次的结果：有显卡也闲着。要在函数里调用 `torch.cuda.is_available()`。
"""

import torch


def pick_device():
    return torch.device("cpu")
