# mistake: the derivative by b lacks the factor 2 of the square
import torch


def line_gradients(x, y, w, b):
    """Return the gradients of the mean squared error of x * w + b, by w and by b."""
    with torch.no_grad():
        error = x * w + b - y
        dw = (2 * x * error).mean()
        db = error.mean()
    return dw, db
