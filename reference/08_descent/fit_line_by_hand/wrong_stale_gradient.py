"""The gradient is computed once, before the loop, and used for every update, so w and b move past
the minimum. Compute the loss and its gradients again for each update.

梯度只在循环之前算了一次，之后每次更新都用它：w 和 b 一直朝同一个方向走，越过了最小值。
每次更新都要重新计算损失和梯度。
"""

import torch


def fit_line_by_hand(x, y, w, b, rate, steps):
    w = torch.tensor(w, requires_grad=True)
    b = torch.tensor(b, requires_grad=True)
    loss = ((x * w + b - y) ** 2).mean()
    loss.backward()
    ws, bs, losses = [w.item()], [b.item()], [loss.item()]
    for _ in range(steps):
        with torch.no_grad():
            w -= rate * w.grad
            b -= rate * b.grad
            loss = ((x * w + b - y) ** 2).mean()
        ws.append(w.item())
        bs.append(b.item())
        losses.append(loss.item())
    return ws, bs, losses
