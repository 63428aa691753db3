import torch


def view_or_copy(x):
    """Return for each operation whether its result shares memory with `x`: a dict of bools.

    The keys: "transpose", "reshape", "contiguous", "rows", "row_list", "clone".
    """
    results = {
        "transpose": x.T,
        "reshape": x.reshape(-1),
        "contiguous": x.contiguous(),
        "rows": x[1:],
        "row_list": x[[1]],
        "clone": x.clone(),
    }
    memory = x.untyped_storage().data_ptr()
    return {name: y.untyped_storage().data_ptr() == memory for name, y in results.items()}
