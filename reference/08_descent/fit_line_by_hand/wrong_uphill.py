"""The gradients are added, so the loss grows with every update. The gradient points to where the
loss increases; subtract it.

梯度被加了上去，损失每次更新都在变大。梯度指向损失增大的方向，应该减去它。
"""

import torch


def fit_line_by_hand(x, y, w, b, rate, steps):
    w = torch.tensor(w, requires_grad=True)
    b = torch.tensor(b, requires_grad=True)
    ws, bs, losses = [], [], []
    for _ in range(steps + 1):
        loss = ((x * w + b - y) ** 2).mean()
        ws.append(w.item())
        bs.append(b.item())
        losses.append(loss.item())
        w.grad = None
        b.grad = None
        loss.backward()
        with torch.no_grad():
            w += rate * w.grad
            b += rate * b.grad
    return ws, bs, losses
