"""The answer is always the CPU, so a GPU would stand idle. That happens when the CPU is written into the code, when the
question is asked only once and the answer kept, or when something else is asked, such as the number of devices.
Ask `torch.cuda.is_available()` in the function, at every call.

返回的总是 CPU，有显卡也闲着。原因可能是：把 CPU 写死在代码里；只问过一次，之后一直用那个回答；
或者问的是别的东西，比如设备的个数。要在函数里、每次调用时都问 `torch.cuda.is_available()`。
"""

import torch


def pick_device():
    return torch.device("cpu")
