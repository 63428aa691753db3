"""`squeeze()` without a dim removes every dim of size 1, so for a matrix with one row the dim of the
rows disappears too, and the result has shape () instead of (1,). Name the dim to remove, or do not
keep it in the first place.

`squeeze()` 不指定维度时，会去掉所有大小为 1 的维度：矩阵只有一行时，行的那一维也没了，结果的形状成了
()，而不是 (1,)。请指明要去掉的是哪一维，或者一开始就不保留它。
"""


def argmax_rows(x):
    return x.argmax(dim=1, keepdim=True).squeeze()
