"""This is what you get when the loss is turned into a Python number on the way: that needs the data, which `meta`
does not have, and on a GPU it makes the program wait. `detach()` is enough.

这是中途把损失变成 Python 数的结果：这需要实际数据，`meta` 上没有；在 GPU 上则会让程序停下来等。用 `detach()` 就够了。
"""

import torch


def device_agnostic_step(model, x, y, optimizer):
    weights = torch.tensor([1.0, 2.0, 5.0], device=x.device)
    loss = (weights * (model(x) - y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return torch.tensor(loss.item(), device=x.device)
