"""`transpose_` works in place: the underscore says so. The returned tensor is right, but the shape
of the caller's `x` has changed too. Use the version without the underscore.

`transpose_` 是原地操作（名字末尾带下划线）：返回值没错，但调用者的 `x` 也变了形状。
请用不带下划线的版本。
"""


def swap_two(x, first, second):
    return x.transpose_(first, second)
