"""`unsqueeze_` and `squeeze_` work in place: the underscore says so. The caller's `x` has another
shape after the call. Use the operations without the underscore.

`unsqueeze_` 和 `squeeze_` 是原地操作（名字末尾带下划线），调用之后，调用者的 `x` 也变了形状。
请用不带下划线的版本。
"""


def add_dim(x, place):
    return x.unsqueeze_(place)


def remove_dim(x, dim):
    return x.squeeze_(dim)
