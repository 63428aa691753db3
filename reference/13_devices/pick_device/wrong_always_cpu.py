"""This is what you get when the answer is the CPU on every machine: a GPU would stand idle. Either the CPU is written
into the code, or the question is asked only once, as the file is loaded, or its answer decides nothing. Call
`torch.cuda.is_available()` in the function, and let its answer decide.

这是在任何机器上都返回 CPU 的结果：有显卡也闲着。要么是把 CPU 写死了，要么是只在加载文件时问过一次，
要么是问了却没有按答案来选。请在函数里调用 `torch.cuda.is_available()`，并按它的结果来选。
"""

import torch


def pick_device():
    return torch.device("cpu")
