"""This is what you get when `.item()` is repaired and the detour through NumPy is still there: the
gradient of the divisor arrives, that of tanh(x @ w) does not. Compute the tanh in PyTorch.

这是 `.item()` 修好了，绕道 NumPy 的那一步还在：除数的梯度传回来了，tanh(x @ w) 的却没有。请用 PyTorch 计算 tanh。
"""

import numpy as np
import torch


def stay_in_torch(x, w):
    scores = np.tanh((x @ w).detach().numpy())
    largest = w.abs().max()
    return torch.tensor(scores).mean() / largest
