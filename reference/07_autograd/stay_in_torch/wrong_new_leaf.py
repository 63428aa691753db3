"""`requires_grad=True` is set on a tensor that is no longer part of the graph. `backward()` runs
without an error, but it ends at this new leaf, and `w` gets no gradient. Do not leave the graph
in the first place.

给一个已经断开的张量加上了 `requires_grad=True`：`backward()` 不再报错，但它走到这个新的叶子张量就
停了，`w` 得不到梯度。请从一开始就不要离开计算图。
"""

import numpy as np
import torch


def stay_in_torch(x, w):
    scores = np.tanh((x @ w).detach().numpy())
    largest = w.abs().max().item()
    return torch.tensor(scores, requires_grad=True).mean() / largest
