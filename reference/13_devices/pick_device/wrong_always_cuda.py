"""The answer is always CUDA, so the program fails on every machine without a GPU. That happens when CUDA is written into
the code, or when the parentheses are missing: `torch.cuda.is_available` is a function, which counts as true, and only
`torch.cuda.is_available()` asks it. A `try` around `torch.device("cuda")` does not help: making a device never fails.

返回的总是 CUDA，换到没有显卡的机器上，程序就跑不了。原因可能是把 CUDA 写死在代码里，也可能是少了括号：
`torch.cuda.is_available` 是一个函数，当作条件永远为真；写成 `torch.cuda.is_available()` 才是去问它。
给 `torch.device("cuda")` 套上 `try` 也没用，因为创建设备对象从不报错。
"""

import torch


def pick_device():
    return torch.device("cuda")
