"""The result is passed to `torch.tensor(..., requires_grad=True)`. All computation before was in
PyTorch, but this creates a new leaf, so `w` gets no gradient. Return the result directly.

最后把结果交给了 `torch.tensor(..., requires_grad=True)`：前面都是用 PyTorch 算的，
但这一步新建了一个叶子张量，`w` 得不到梯度。请直接返回结果。
"""

import torch


def stay_in_torch(x, w):
    result = torch.tanh(x @ w).mean() / w.abs().max()
    return torch.tensor(result.item(), dtype=w.dtype, requires_grad=True)
