"""`PairDataset` is a function that returns a tuple or a list of pairs. It can be indexed, but it
is not a class. Write a class with `__len__` and `__getitem__`.

`PairDataset` 写成了函数，返回由样本对组成的元组或列表：它能取下标，却不是类。
请写一个带 `__len__` 和 `__getitem__` 的类。
"""


def PairDataset(x, y):
    return tuple(zip(x, y, strict=True))
