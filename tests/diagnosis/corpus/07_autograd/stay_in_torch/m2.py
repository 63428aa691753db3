# mistake: requires_grad=True on the new tensor only starts a new graph there, so no gradient comes back to w through the scores
import numpy as np
import torch


def stay_in_torch(x, w):
    """Return mean(tanh(x @ w)) divided by the largest |w|, with its gradient."""
    scores = np.tanh((x @ w).detach().cpu().numpy())
    largest = w.abs().max()
    scores = torch.tensor(scores, requires_grad=True, device=w.device)
    return scores.mean() / largest
