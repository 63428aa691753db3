import torch


def shares(x, result):
    before, seen = x.clone(), result.clone()
    x += 1
    changed = not torch.equal(result, seen)
    x.copy_(before)
    return changed


def view_or_copy(x):
    return {
        "transpose": shares(x, x.T),
        "reshape": shares(x, x.reshape(-1)),
        "contiguous": shares(x, x.contiguous()),
        "rows": shares(x, x[1:]),
        "row_list": shares(x, x[[1]]),
        "clone": shares(x, x.clone()),
    }
