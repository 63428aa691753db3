import torch
from torch.utils.data import DataLoader, TensorDataset


def minibatch_gradient(x, y, w, batch_size):
    gradients, total, count = [], 0, 0
    for a, b in DataLoader(TensorDataset(x, y), batch_size=batch_size):
        if w.grad is not None:
            w.grad.zero_()
        torch.mean((torch.mv(a, w) - b) ** 2).backward()
        gradients.append(w.grad.clone())
        total = total + w.grad * a.shape[0]
        count += a.shape[0]
    return gradients, total / count
