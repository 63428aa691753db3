"""The answer assumes that `contiguous()` always copies. If `x` is already contiguous, it returns
`x` itself, so a write to the result is a write to `x`.

答案假定 `contiguous()` 总会复制。`x` 本来就连续时，它直接返回 `x` 自己：往结果里写，
就是往 `x` 里写。
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
