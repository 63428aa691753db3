import torch
import torch.nn.functional as F


def fit_line_by_hand(x, y, w, b, rate, steps):
    w, b = (torch.full((1,), value, requires_grad=True) for value in (w, b))
    path = []
    while True:
        loss = F.mse_loss(x * w + b, y)
        path.append((w.item(), b.item(), loss.item()))
        if len(path) > steps:
            return [list(column) for column in zip(*path, strict=True)]
        dw, db = torch.autograd.grad(loss, [w, b])
        w = (w - rate * dw).detach().requires_grad_()
        b = (b - rate * db).detach().requires_grad_()
