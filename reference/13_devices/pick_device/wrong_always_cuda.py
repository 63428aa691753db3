"""This is what you get when CUDA is written into the code: the program fails on every machine without a GPU. A `try`
around `torch.device("cuda")` does not help, because making a device never fails. Ask
`torch.cuda.is_available()`.

这是把 CUDA 写死在代码里的结果：换到没有显卡的机器上，程序就跑不了。
给 `torch.device("cuda")` 套上 `try` 也没用，因为创建设备对象从不报错。要用 `torch.cuda.is_available()` 来问。
"""

import torch


def pick_device():
    return torch.device("cuda")
