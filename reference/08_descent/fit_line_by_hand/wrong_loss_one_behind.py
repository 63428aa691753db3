"""The new w and b are stored with the loss from before the update. The losses are one update
behind, and the loss of the final line is missing. Compute the loss again after each update.

更新之后的 w、b 与更新之前的损失记在了一起：损失落后了一次更新，最终那条直线的损失也没有记下来。
每次更新之后都要重新计算损失。
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
