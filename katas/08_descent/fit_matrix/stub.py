import torch

# Three samples to try your function on; the numbers in the task belong to them.
X = torch.tensor([[0.2, 0.5, 0.7], [0.4, 0.6, 0.8], [0.3, 0.6, 0.9]])
Y = torch.tensor([[0.8, 0.8], [0.7, 0.9], [0.9, 0.9]])


def fit_matrix(x, y, w, rate, steps):
    """Return w after gradient descent on the sum of the squared elements of x @ w - y."""
    # TODO: copy w; compute loss and gradient and update, `steps` times; return the matrix.
    raise NotImplementedError
