# mistake: view only works on memory that is in order, so it crashes for a tensor that is not contiguous


def reshape_infer(x, columns):
    """Return the elements of `x`, in order, as a matrix with `columns` columns."""
    rows = x.numel() // columns
    return x.view(rows, columns)
