import torch

# Three samples to try your function on; the numbers in the task belong to them.
X = torch.tensor([[0.2, 0.5, 0.7], [0.4, 0.6, 0.8], [0.3, 0.6, 0.9]])
Y = torch.tensor([[0.8, 0.8], [0.7, 0.9], [0.9, 0.9]])


def fit_matrix(x, y, w, rate, steps):
    """Return w after gradient descent on the sum of the squared elements of x @ w - y."""
    w = w.clone().requires_grad_()
    for _ in range(steps):
        loss = ((x @ w - y) ** 2).sum()
        w.grad = None
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
    return w.detach()
