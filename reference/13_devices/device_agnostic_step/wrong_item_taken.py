"""The loss was converted to a Python number. This needs data, which `meta` does not have, and on a
GPU the program has to wait for the result. Use `detach()`.

中途把损失变成了 Python 数：这需要实际数据，`meta` 上没有；在 GPU 上还要等待计算完
成。用 `detach()` 就够了。
"""

import torch


def device_agnostic_step(model, x, y, optimizer):
    weights = torch.tensor([1.0, 2.0, 5.0], device=x.device)
    loss = (weights * (model(x) - y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return torch.tensor(loss.item(), device=x.device)
