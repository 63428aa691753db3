"""The divisor is repaired, but tanh(x @ w) is still not part of the graph: only the gradient of
the divisor reaches `w`. NumPy, `.detach()` and `torch.tensor(...)` pass on the values without
the graph. Compute tanh in PyTorch, on the tensor itself.

除数修好了，tanh(x @ w) 那一边仍然断开：只有除数的梯度传回
了 `w`。NumPy、`.detach()`、`torch.tensor(...)` 都只传下数值，不带计算图。请用 PyTorch 计算 tanh，
直接作用在张量上。
"""

import numpy as np
import torch


def stay_in_torch(x, w):
    scores = np.tanh((x @ w).detach().numpy())
    largest = w.abs().max()
    return torch.tensor(scores).mean() / largest
