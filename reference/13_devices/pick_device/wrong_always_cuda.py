"""This is what you get when the answer is CUDA on every machine: the program fails where there is no GPU. Either CUDA
is written into the code, or the question is never asked: `torch.cuda.is_available` without its parentheses
is a function, and always counts as true. A `try` around `torch.device("cuda")` does not help, because
making a device never fails. Call `torch.cuda.is_available()`.

这是在任何机器上都返回 CUDA 的结果：没有显卡的机器上程序就跑不了。要么是把 CUDA 写死了，要么是根本没有问：
`torch.cuda.is_available` 不带括号只是个函数，永远算真。给 `torch.device("cuda")` 套上 `try` 也没用，因为创建设备对象
从不报错。要调用 `torch.cuda.is_available()`。
"""

import torch


def pick_device():
    return torch.device("cuda")
