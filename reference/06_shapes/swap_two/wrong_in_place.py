"""This is what you get from `transpose_`: the underscore means in place. The answer looks right,
but the caller's own `x` has changed its shape too. Use the version without the underscore.

这是用 `transpose_` 得到的结果：末尾的下划线表示原地操作。返回值看起来没错，可调用者手里的 `x`
也跟着变了形状。请用不带下划线的版本。
"""


def swap_two(x, first, second):
    return x.transpose_(first, second)
