# mistake: squeeze() removes the batch dim of a single sample, so that each of its rows is taken for a sample


def flatten_batch(x):
    """Return the samples of `x` as the rows of a matrix, of shape (batch, features)."""
    x = x.squeeze()
    return x.reshape(x.shape[0], -1)
