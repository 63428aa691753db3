# mistake: weighs every batch by batch_size, so the smaller last batch counts as much as a full one
import torch


def minibatch_gradient(x, y, w, batch_size):
    grads = []
    total = torch.zeros_like(w)
    for i in range(0, len(x), batch_size):
        xb, yb = x[i:i + batch_size], y[i:i + batch_size]
        loss = ((xb @ w - yb) ** 2).mean()
        g, = torch.autograd.grad(loss, w)
        grads.append(g)
        total = total + g * batch_size
    return grads, total.detach() / len(x)
