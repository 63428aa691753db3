import torch


def seen_through(x, result):
    old, before = x[1, 1].clone(), result.clone()
    x[1, 1] = old + 1
    seen = not torch.equal(result, before)
    x[1, 1] = old
    return seen


def view_or_copy(x):
    operations = {
        "transpose": lambda t: t.T,
        "reshape": lambda t: t.reshape(-1),
        "contiguous": lambda t: t.contiguous(),
        "rows": lambda t: t[1:],
        "row_list": lambda t: t[[1]],
        "clone": lambda t: t.clone(),
    }
    return {name: seen_through(x, operation(x)) for name, operation in operations.items()}
