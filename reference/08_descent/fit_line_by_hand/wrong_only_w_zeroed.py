"""The gradient of w is cleared, but that of b is not: b moves by the sum of all its gradients.
Each parameter has its own `.grad`; clear both.

只清了 w 的梯度，没有清 b 的：b 用的是此前所有梯度之和，越走越偏。每个参数都有自己的 `.grad`，
两个都要清。
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
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
            b -= rate * b.grad
    return ws, bs, losses
