"""This is what you get when the answers for a contiguous `x` are given for every `x`: `reshape` and
`contiguous` share there. After a transpose both have to copy. Test with the `x` you are given.

把 `x` 连续时的答案用在所有的 `x` 上，就会得到这个结果：那时 `reshape` 和 `contiguous` 都共享内存；
而 `x` 经过转置之后，这两个操作都只能复制。请用给定的 `x` 来检验。
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
