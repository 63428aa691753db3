# mistake: as_strided reads the memory in the order in which it lies and shares it with x


def contiguous_view(x):
    """Return the elements of the transposed tensor `x` in printed order, as a 1-D tensor."""
    return x.as_strided((x.numel(),), (1,))
