import numpy as np


def view_or_copy(x):
    def shares(result):
        return bool(np.shares_memory(x.numpy(), result.numpy()))

    return {
        "transpose": shares(x.T),
        "reshape": shares(x.reshape(-1)),
        "contiguous": shares(x.contiguous()),
        "rows": shares(x[1:]),
        "row_list": shares(x[[1]]),
        "clone": shares(x.clone()),
    }
