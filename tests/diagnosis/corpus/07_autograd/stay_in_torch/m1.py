# mistake: item() still takes the largest weight out of the graph, so the gradient through the division is missing
import torch


def stay_in_torch(x, w):
    """Return mean(tanh(x @ w)) divided by the largest |w|, with its gradient."""
    scores = torch.tanh(x @ w)
    largest = w.abs().max().item()
    return scores.mean() / largest
