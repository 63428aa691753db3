# mistake: multiplying the gradient of the sum by v weights the columns and not the rows, which fits only where f works element by element


def jacobian_row(f, x, v):
    """Return v times the Jacobian of f at x: a weighted sum of its rows."""
    y = f(x)
    y.sum().backward()
    return v * x.grad
