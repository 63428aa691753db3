"""This is what you get when the result is handed to `torch.tensor(..., requires_grad=True)`: all
was computed in PyTorch, but this makes a new leaf without a past, and nothing arrives at `w`.
Return the result as it is.

最后把结果交给了 `torch.tensor(..., requires_grad=True)`，就会得到这个结果：
前面都是用 PyTorch 算的，但这一步造出了一个没有来历的新叶子，`w` 什么也得不到。请把结果原样返回。
"""

import torch


def stay_in_torch(x, w):
    result = torch.tanh(x @ w).mean() / w.abs().max()
    return torch.tensor(result.item(), dtype=w.dtype, requires_grad=True)
