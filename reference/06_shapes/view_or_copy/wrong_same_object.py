"""This is what you get from `result is x`: a view is a new Python object with the same memory, so
`is` finds only the case in which `contiguous` returns `x` itself. Ask about the memory, not the
object.

用 `result is x` 判断就会得到这个结果：视图是新的 Python 对象，只是内存相同，所以 `is` 只能认出
`contiguous` 直接返回 `x` 的那种情况。要问的是内存，而不是对象。
"""


def view_or_copy(x):
    results = {
        "transpose": x.T,
        "reshape": x.reshape(-1),
        "contiguous": x.contiguous(),
        "rows": x[1:],
        "row_list": x[[1]],
        "clone": x.clone(),
    }
    return {name: y is x for name, y in results.items()}
