def view_or_copy(x):
    # What the documentation says, and for reshape: a view where `view` does not refuse.
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
