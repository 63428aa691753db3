# mistake: float() makes float32 copies, so for float64 variables the gradients do not have their dtype


def several_variables(x1, x2):
    """Return the gradients of (x1² + x2² + 2·x1), summed, by x1 and by x2."""
    a = x1.detach().clone().float().requires_grad_(True)
    b = x2.detach().clone().float().requires_grad_(True)
    f = (a.square() + b.square() + 2 * a).sum()
    f.backward()
    return a.grad, b.grad
