"""`result is x` compares Python objects. A view is a new object with the same memory, so `is`
finds only the case in which `contiguous` returns `x` itself. Compare the memory, not the
objects.

`result is x` 比较的是 Python 对象。视图是新的对象，只是内存相同，所以 `is` 只能认
出 `contiguous` 直接返回 `x` 的情况。要比较的是内存，而不是对象。
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
