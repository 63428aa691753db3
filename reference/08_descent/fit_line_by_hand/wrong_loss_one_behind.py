"""This is what you get when the new w and b are written down together with the loss from before the update: the
losses run one update behind, and the loss of the fitted line is missing. Take the loss anew after each
move.

这是把更新之后的 w、b 与更新之前的损失记在了一起：损失落后了一次更新，最终那条直线的损失也没有记下来。
每次移动之后都要重新计算损失。
"""

import torch


def fit_line_by_hand(x, y, w, b, rate, steps):
    w = torch.tensor(w, requires_grad=True)
    b = torch.tensor(b, requires_grad=True)
    loss = ((x * w + b - y) ** 2).mean()
    ws, bs, losses = [w.item()], [b.item()], [loss.item()]
    for _ in range(steps):
        loss = ((x * w + b - y) ** 2).mean()
        w.grad = None
        b.grad = None
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
            b -= rate * b.grad
        ws.append(w.item())
        bs.append(b.item())
        losses.append(loss.item())
    return ws, bs, losses
