"""This is what you get when `_base` decides: it names the tensor that a view was made of. Where
`x` is contiguous, `x.contiguous()` is `x` itself, which is no view of anything, and yet the
memory is the same. Ask about the memory.

靠 `_base` 来判断就会得到这个结果：它记的是视图由哪个张量得来。`x` 本来就连续时，
`x.contiguous()` 就是 `x` 自己，不是谁的视图，内存却是同一块。要问的是内存。
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
