"""The answer relies on `_base`, which names the tensor that a view was made from. If `x` is
contiguous, `x.contiguous()` is `x` itself: it is not a view, but the memory is the same.
Compare the memory.

用 `_base` 来判断是不够的：它记录视图由哪个张量得来。`x` 本来就连续时，`x.contiguous()` 就
是 `x` 自己，它不是视图，内存却是同一块。请比较内存。
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
    base = x if x._base is None else x._base
    return {name: y._base is base for name, y in results.items()}
