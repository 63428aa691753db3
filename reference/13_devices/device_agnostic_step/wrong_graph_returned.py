"""This is what you get when the loss comes back with its graph: whoever collects the losses keeps the whole
computation of every step in memory. Return `loss.detach()`.

这是返回的损失还连着计算图的结果：谁要是把损失收集起来，每一步的整个计算过程都会占着内存。返回 `loss.detach()`。
"""

import torch


def device_agnostic_step(model, x, y, optimizer):
    weights = torch.tensor([1.0, 2.0, 5.0], device=x.device)
    loss = (weights * (model(x) - y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss
