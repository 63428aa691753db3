"""`x[0]` in `remove_dim` always removes the first dim, whatever `dim` is. If that dim has more
than one entry, the others are lost too. Remove the dim that `dim` names.

`remove_dim` 里的 `x[0]` 去掉的总是第 0 维，与 `dim` 无关；如果这一维不止一项，
其余各项也一起丢了。请去掉 `dim` 指定的那一维。
"""


def add_dim(x, place):
    return x.unsqueeze(place)


def remove_dim(x, dim):
    return x[0]
