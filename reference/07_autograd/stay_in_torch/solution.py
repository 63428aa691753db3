import torch


def stay_in_torch(x, w):
    """Return mean(tanh(x @ w)) divided by the largest |w|, with its gradient."""
    scores = torch.tanh(x @ w)
    largest = w.abs().max()
    return scores.mean() / largest
