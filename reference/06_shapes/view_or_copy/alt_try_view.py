def view_or_copy(x):
    # The answers of the documentation; `reshape` returns a view if `view` works.
    try:
        x.view(-1)
        viewable = True
    except RuntimeError:
        viewable = False
    return {
        "transpose": True,
        "reshape": viewable,
        "contiguous": x.is_contiguous(),
        "rows": True,
        "row_list": False,
        "clone": False,
    }
