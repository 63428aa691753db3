def contiguous_view(x):
    # reshape copies if a view is not possible, as here.
    return x.reshape(-1)
