"""This is what you get when the divisor is repaired and tanh(x @ w) is still cut off: the gradient of
the divisor arrives, that of tanh(x @ w) does not. NumPy, `.detach()` and `torch.tensor(...)` hand on
the numbers without the graph. Compute the tanh in PyTorch, on the tensor itself.

这是除数修好了，tanh(x @ w) 那一边仍然断开：除数的梯度传回来了，tanh(x @ w) 的却没有。NumPy、`.detach()`、
`torch.tensor(...)` 都只传下数值，不带计算图。请用 PyTorch 计算 tanh，直接作用在张量上。
"""

import numpy as np
import torch


def stay_in_torch(x, w):
    scores = np.tanh((x @ w).detach().numpy())
    largest = w.abs().max()
    return torch.tensor(scores).mean() / largest
