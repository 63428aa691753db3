# mistake: the squared errors are summed over each row and averaged over the n rows only, so the gradients are p times too large


def layer_gradients(x, y, w, b):
    """Return the gradients of the mean squared error of x @ w + b, by w and by b."""
    z = x @ w + b
    per_row = ((z - y) ** 2).sum(dim=1)
    loss = per_row.mean()
    loss.backward()
    return w.grad, b.grad
