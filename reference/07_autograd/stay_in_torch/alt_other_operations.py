import torch


def stay_in_torch(x, w):
    z = (x * w).sum(dim=1)
    scores = 2 * torch.sigmoid(2 * z) - 1
    return torch.mean(scores / torch.linalg.vector_norm(w, float("inf")))
