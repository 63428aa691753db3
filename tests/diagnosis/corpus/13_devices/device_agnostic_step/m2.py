# mistake: divides by the sum of the weights (a weighted mean) instead of by the number of all elements
import torch


def device_agnostic_step(model, x, y, optimizer):
    weights = torch.tensor([1.0, 2.0, 5.0], device=x.device)
    optimizer.zero_grad()
    error = (model(x) - y) ** 2
    loss = (error * weights).sum() / (weights.sum() * len(x))
    loss.backward()
    optimizer.step()
    return loss.detach()
