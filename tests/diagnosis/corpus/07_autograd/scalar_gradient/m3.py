# mistake: the gradient is read from the result y, a non-leaf whose .grad is None, instead of from the leaf x, so .item() fails
import torch


def scalar_gradient(f, value):
    """Return the derivative of f at value, as a Python float."""
    x = torch.tensor(float(value), requires_grad=True)
    y = f(x)
    y.backward()
    return y.grad.item()
