# mistake: autograd does not keep .grad of a tensor that is no leaf, so without retain_grad() h.grad is None


def intermediate_grad(inner, outer, x):
    """Return the gradients of outer(inner(x)) by inner(x) and by x."""
    h = inner(x)
    loss = outer(h)
    loss.backward()
    return h.grad, x.grad
