"""The result is always the CPU, so a GPU is never used. Possible causes: the CPU is hard-coded,
`torch.cuda.is_available()` is called only once, or something else is checked, such as the number
of devices. Call `torch.cuda.is_available()` in the function, every time.

返回的总是 CPU，有 GPU 也不会用。原因可能是：把 CPU 写死在代码里；只调用过一
次 `torch.cuda.is_available()`；或者检查的是别的东西，比如设备的个数。要在函数里、每次都调
用 `torch.cuda.is_available()`。
"""

import torch


def pick_device():
    return torch.device("cpu")
