"""The returned loss still has its graph, so a list of losses keeps the graphs of all steps in
memory. Return `loss.detach()`.

返回的损失还连着计算图：把这些损失保存起来，每一步的计算图都会占着内存。返回 `loss.detach()`。
"""

import torch


def device_agnostic_step(model, x, y, optimizer):
    weights = torch.tensor([1.0, 2.0, 5.0], device=x.device)
    loss = (weights * (model(x) - y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss
