"""This is what you get from `squeeze()` without a number: it removes every dim of size 1, so a
batch of one loses its batch dim, in silence. Name the dim to remove.

这是 `squeeze()` 不写编号的结果：所有大小为 1 的维度都被去掉了，只有一个样本的批次会悄悄丢掉批次维。
请写明要去掉哪一维。
"""


def add_dim(x, place):
    return x.unsqueeze(place)


def remove_dim(x, dim):
    return x.squeeze()
