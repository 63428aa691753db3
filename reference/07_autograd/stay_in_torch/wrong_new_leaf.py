"""This is what you get when `requires_grad=True` is put on a tensor that was cut off before: `backward()`
runs without an error, but it ends at this new leaf, and nothing arrives at `w`. A cut graph cannot be
mended behind the cut; do not leave the graph in the first place.

这是给一个已经断开的张量加上了 `requires_grad=True`：`backward()` 不再报错，但它走到这个新的叶子就停了，
`w` 什么也得不到。断开的计算图没法在断点之后补救，一开始就不要离开计算图。
"""

import numpy as np
import torch


def stay_in_torch(x, w):
    scores = np.tanh((x @ w).detach().numpy())
    largest = w.abs().max().item()
    return torch.tensor(scores, requires_grad=True).mean() / largest
