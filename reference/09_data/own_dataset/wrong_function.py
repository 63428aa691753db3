"""This is what you get when `PairDataset` is a function that returns a tuple or a list of pairs: it can be indexed, but
it is no class, so nothing can be derived from it or added to it. Write a class with `__len__` and `__getitem__`.

这是把 `PairDataset` 写成函数、返回一个由样本对组成的元组或列表的结果：它能取下标，却不是类，
无法继承，也无法增加方法。请写一个带 `__len__` 和 `__getitem__` 的类。
"""


def PairDataset(x, y):
    return tuple(zip(x, y, strict=True))
