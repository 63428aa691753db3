import torch


def layer_gradients(x, y, w, b):
    """Return the gradients of the mean squared error of x @ w + b with respect to w and b."""
    z = x @ w + b
    loss = torch.nn.functional.mse_loss(z, y)
    loss.backward()
    return w.grad, b.grad
