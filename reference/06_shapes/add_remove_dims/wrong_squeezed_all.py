"""`squeeze()` without an argument removes every dim of size 1. A batch with a single sample then
loses its batch dim, without an error. Name the dim to remove.

`squeeze()` 没有指定维度，所以去掉了所有大小为 1 的维度：只有一个样本的批次会丢掉批次维，
而且不报错。请指定要去掉哪一维。
"""


def add_dim(x, place):
    return x.unsqueeze(place)


def remove_dim(x, dim):
    return x.squeeze()
