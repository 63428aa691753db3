"""The answers for a contiguous `x` are returned for every `x`. There `reshape` and `contiguous`
share memory; after a transpose both have to copy. Test the `x` that you are given.

对所有的 `x` 都返回了 `x` 连续时的答案：那时 `reshape` 和 `contiguous` 都共享内存；`x` 经过转置之
后，这两个操作都只能复制。请用给定的 `x` 来检验。
"""


def view_or_copy(x):
    return {
        "transpose": True,
        "reshape": True,
        "contiguous": True,
        "rows": True,
        "row_list": False,
        "clone": False,
    }
