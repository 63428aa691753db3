def contiguous_view(x):
    # reshape copies by itself where a view is impossible, as it is here.
    return x.reshape(-1)
