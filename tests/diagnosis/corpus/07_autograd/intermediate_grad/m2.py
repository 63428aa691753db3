# mistake: detach() cuts the path from h to x, so x.grad stays None


def intermediate_grad(inner, outer, x):
    """Return the gradients of outer(inner(x)) by inner(x) and by x."""
    # make h a leaf so that it has a gradient of its own
    h = inner(x).detach().requires_grad_(True)
    outer(h).backward()
    return h.grad, x.grad
