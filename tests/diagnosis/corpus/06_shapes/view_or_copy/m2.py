# mistake: the test writes into the results and never puts the old elements of x back
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
    answer = {}
    for key, y in results.items():
        before = x.clone()
        y += 1
        answer[key] = not torch.equal(x, before)
    return answer
