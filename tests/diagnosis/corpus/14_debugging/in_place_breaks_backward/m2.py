# mistake: clones the skip connection, but it is the output of tanh that is modified in place, so the backward pass still breaks off
import torch


def loss_and_gradients(x, y, weights):
    weights = [weight.clone().requires_grad_() for weight in weights]
    h = x.clone()
    for weight in weights:
        skip = h.clone()
        h = torch.tanh(h @ weight)
        h += skip
    loss = ((h - y) ** 2).mean()
    loss.backward()
    return loss.item(), [weight.grad for weight in weights]
