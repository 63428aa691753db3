"""Updates by hand, and x and line sorted together as pairs of Python floats."""

import torch


def fit_line_plot(model, x, y, lr, steps):
    losses = []
    for _ in range(steps):
        loss = ((model(x) - y) ** 2).mean()
        grads = torch.autograd.grad(loss, list(model.parameters()))
        with torch.no_grad():
            for parameter, grad in zip(model.parameters(), grads):
                parameter -= lr * grad
        losses.append(float(loss))
    pairs = sorted(zip(x.squeeze(1).tolist(), model(x).squeeze(1).tolist()))
    return dict(loss=losses, x=[a for a, _ in pairs], line=[b for _, b in pairs])
