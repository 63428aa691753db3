"""This is what you get from `unsqueeze_` and `squeeze_`: the underscore means in place, so the
caller's own `x` has another shape after the call. Use the names without the underscore.

这是用 `unsqueeze_` 和 `squeeze_` 得到的结果：末尾的下划线表示原地操作，调用之后，
调用者手里的 `x` 也变了形状。请用不带下划线的版本。
"""


def add_dim(x, place):
    return x.unsqueeze_(place)


def remove_dim(x, dim):
    return x.squeeze_(dim)
