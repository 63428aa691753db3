"""A tensor on the device of x, and a matrix product for the weighted sum."""

import torch.nn.functional as F


def device_agnostic_step(model, x, y, optimizer):
    optimizer.zero_grad()
    each = F.mse_loss(model(x), y, reduction="none")
    loss = (each @ x.new_tensor([1, 2, 5])).sum() / each.numel()
    loss.backward()
    optimizer.step()
    return loss.detach()
