"""tanh is repaired, but the largest |w| is still not part of the graph, so `w` gets only part of
its gradient. After `.item()`, `float(...)` or `.detach()` it is a constant for autograd. Keep
it as a tensor in the graph.

tanh 修好了，最大的 |w| 却仍与计算图断开，所以 `w` 只得到一部分梯度。经
过 `.item()`、`float(...)` 或 `.detach()`，它对 autograd 来说就只是常数。
请让它保持为计算图里的张量。
"""

import torch


def stay_in_torch(x, w):
    scores = torch.tanh(x @ w)
    largest = w.abs().max().item()
    return scores.mean() / largest
