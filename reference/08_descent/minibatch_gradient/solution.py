import torch


def minibatch_gradient(x, y, w, batch_size):
    """Return the gradient of each batch's mean squared error, and that of all samples."""
    gradients, full = [], torch.zeros_like(w, requires_grad=False)
    for start in range(0, len(x), batch_size):
        rows, targets = x[start : start + batch_size], y[start : start + batch_size]
        w.grad = None
        ((rows @ w - targets) ** 2).mean().backward()
        gradients.append(w.grad)
        full += w.grad * len(rows) / len(x)
    return gradients, full
