import numpy as np
import torch


def stay_in_torch(x, w):
    """返回 mean(tanh(x @ w)) 除以 |w| 的最大值，并且能求出它的梯度。"""
    # TODO：数值是对的，但梯度传不到 w。请修好：每一步都用 PyTorch。
    scores = np.tanh((x @ w).detach().numpy())
    largest = w.abs().max().item()
    return torch.tensor(scores).mean() / largest
