# mistake: the batch is made the last dim by a reshape and a transpose, which mixes the elements of different samples


def flatten_batch(x):
    """Return the samples of `x` as the rows of a matrix, of shape (batch, features)."""
    batch = x.shape[0]
    return x.reshape(-1, batch).T
