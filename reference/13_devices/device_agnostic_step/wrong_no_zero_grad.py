"""The gradients were not cleared, so the second step uses the sum of both gradients. Call
`optimizer.zero_grad()` before `backward()`.

没有清零梯度：第二步用的是两次梯度之和。在 `backward()` 之前调用 `optimizer.zero_grad()`。
"""

import torch


def device_agnostic_step(model, x, y, optimizer):
    weights = torch.tensor([1.0, 2.0, 5.0], device=x.device)
    loss = (weights * (model(x) - y) ** 2).mean()
    loss.backward()
    optimizer.step()
    return loss.detach()
