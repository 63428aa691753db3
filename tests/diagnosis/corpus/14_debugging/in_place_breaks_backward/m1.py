# mistake: adds the skip through h.data, which hides the change from autograd but still spoils the saved output of tanh and drops the skip path
import torch


def loss_and_gradients(x, y, weights):
    weights = [weight.clone().requires_grad_() for weight in weights]
    h = x
    for weight in weights:
        skip = h
        h = torch.tanh(h @ weight)
        h.data += skip
    loss = ((h - y) ** 2).mean()
    loss.backward()
    return loss.item(), [weight.grad for weight in weights]
