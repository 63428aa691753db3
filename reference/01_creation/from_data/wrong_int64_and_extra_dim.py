"""This is what you get when `data` is put into another pair of brackets and the dtype is left to
PyTorch. There are two things to mend: the brackets add a dimension, and Python integers become
int64. Print both `.shape` and `.dtype` of your result for `data = 5`.

在 `data` 外面多套了一层方括号，又没有指定 dtype，就会得到这个结果。有两处要改：多出的括号增加了
一个维度，而 Python 整数会变成 int64。用 `data = 5` 试一下，打印结果的 `.shape` 和 `.dtype`。
"""

import torch


def from_data(data: float | list) -> torch.Tensor:
    return torch.tensor([data])
