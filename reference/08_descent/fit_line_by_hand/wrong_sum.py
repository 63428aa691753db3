"""The squared errors are summed instead of averaged, so the loss and the gradients are n times too
large. With many points the updates diverge until the numbers overflow. Take the mean over the
points.

对平方误差求了和，而不是取平均：损失和梯度都大到 n 倍，点一多，更新就会发散，直到数值溢出。
请对所有点取平均。
"""

import torch


def fit_line_by_hand(x, y, w, b, rate, steps):
    w = torch.tensor(w, requires_grad=True)
    b = torch.tensor(b, requires_grad=True)
    ws, bs, losses = [], [], []
    for _ in range(steps + 1):
        loss = ((x * w + b - y) ** 2).sum()
        ws.append(w.item())
        bs.append(b.item())
        losses.append(loss.item())
        w.grad = None
        b.grad = None
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
            b -= rate * b.grad
    return ws, bs, losses
