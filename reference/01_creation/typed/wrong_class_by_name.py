"""The old class is still used, by its name in a string: `.type("torch.FloatTensor")`. Name the dtype
instead: `torch.float32`.

这里用字符串写出了旧的类名：`.type("torch.FloatTensor")`，用的仍然是旧的类。请改为指定 dtype：`torch.float32`。
"""

import torch


def as_int32(data):
    return torch.tensor(data, dtype=torch.int32)


def as_float32(data):
    return torch.tensor(data).type("torch.FloatTensor")
