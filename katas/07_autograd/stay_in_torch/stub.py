import numpy as np
import torch


def stay_in_torch(x, w):
    """Return mean(tanh(x @ w)) divided by the largest |w|, with its gradient."""
    # TODO: the number is right, but no gradient reaches w. Repair it: use PyTorch in every step.
    scores = np.tanh((x @ w).detach().numpy())
    largest = w.abs().max().item()
    return torch.tensor(scores).mean() / largest
