# mistake: f is not summed to one number, so backward crashes for vectors


def several_variables(x1, x2):
    """Return the gradients of (x1² + x2² + 2·x1), summed, by x1 and by x2."""
    a = x1.clone().requires_grad_()
    b = x2.clone().requires_grad_()
    f = a ** 2 + b ** 2 + 2 * a
    f.backward()
    return a.grad, b.grad
