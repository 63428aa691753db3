"""The result is always CUDA, so the program fails on a machine without a GPU. Possible causes: CUDA
is hard-coded, or the parentheses are missing: `torch.cuda.is_available` is a function, which is
always true as a condition. A `try` around `torch.device("cuda")` does not help, because creating
a device raises no error.

返回的总是 CUDA，在没有 GPU 的机器上程序会出错。原因可能是把 CUDA 写死在代码里，也可能是少了括
号：`torch.cuda.is_available` 是一个函数，当作条件永远为真。给 `torch.device("cuda")` 套上 `try` 也
没用，因为创建设备对象不会报错。
"""

import torch


def pick_device():
    return torch.device("cuda")
