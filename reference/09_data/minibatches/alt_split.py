"""Cut both tensors with split and keep the pairs in a list."""


def minibatches(x, y, batch_size):
    return list(zip(x.split(batch_size), y.split(batch_size), strict=True))
