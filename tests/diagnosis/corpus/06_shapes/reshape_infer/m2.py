# mistake: transposing afterwards puts the first elements into the first column and not into the first row


def reshape_infer(x, columns):
    """Return the elements of `x`, in order, as a matrix with `columns` columns."""
    # columns groups of elements, then turn the groups into columns
    return x.reshape(columns, -1).T
