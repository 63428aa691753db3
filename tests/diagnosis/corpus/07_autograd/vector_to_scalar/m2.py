# mistake: clone() gives a new tensor that is no leaf, so its .grad stays None


def vector_to_scalar(f, x):
    """Return the gradient by x of the mean of f(x)."""
    x = x.clone()       # so that the caller's x is left alone
    f(x).mean().backward()
    return x.grad
