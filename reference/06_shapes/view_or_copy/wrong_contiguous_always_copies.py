"""The answer says that `contiguous()` always copies. If `x` is already contiguous, it returns `x`
itself, so a write to the result is a write to `x`. `_base` and `_is_view()` do not show this: `x`
itself is not a view. Compare the memory.

答案认为 `contiguous()` 总会复制。`x` 本来就连续时，它直接返回 `x` 自己：往结果里写，就是往 `x` 里写。
用 `_base` 或 `_is_view()` 判断也看不出来：`x` 自己并不是视图。请比较内存。
"""


def view_or_copy(x):
    results = {
        "transpose": x.T,
        "reshape": x.reshape(-1),
        "rows": x[1:],
        "row_list": x[[1]],
        "clone": x.clone(),
    }
    memory = x.untyped_storage().data_ptr()
    shared = {name: y.untyped_storage().data_ptr() == memory for name, y in results.items()}
    return {**shared, "contiguous": False}
