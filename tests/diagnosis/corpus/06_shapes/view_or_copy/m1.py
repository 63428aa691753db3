# mistake: data_ptr is the address of the first element, which differs for x[1:] although the memory is shared


def view_or_copy(x):
    """Return for each operation whether its result shares memory with `x`: a dict of bools.

    The keys: "transpose", "reshape", "contiguous", "rows", "row_list", "clone".
    """
    def same(y):
        return y.data_ptr() == x.data_ptr()

    return {
        "transpose": same(x.T),
        "reshape": same(x.reshape(-1)),
        "contiguous": same(x.contiguous()),
        "rows": same(x[1:]),
        "row_list": same(x[[1]]),
        "clone": same(x.clone()),
    }
