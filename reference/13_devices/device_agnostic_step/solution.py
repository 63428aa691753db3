"""One training step on the device of the model."""

import torch


def device_agnostic_step(model, x, y, optimizer):
    """Make one step on the weighted squared error; return the detached loss on x's device."""
    weights = torch.tensor([1.0, 2.0, 5.0], device=x.device)
    loss = (weights * (model(x) - y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach()
