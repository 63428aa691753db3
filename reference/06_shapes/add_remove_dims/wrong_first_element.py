"""This is what you get from `x[0]` in `remove_dim`: a number alone drops the first dim, whatever
`dim` says, and with it the other samples. Let the number of the dim decide.

在 `remove_dim` 里写了 `x[0]` 就会得到这个结果：单独一个数去掉的总是第一维，与 `dim` 无关，
其余的样本也一起丢了。要去掉哪一维，应由 `dim` 决定。
"""


def add_dim(x, place):
    return x.unsqueeze(place)


def remove_dim(x, dim):
    return x[0]
