"""Gradients accumulate: `backward()` adds to `.grad`, so from the second update on w and b move by
the sum of all gradients so far. The loss after one update is right, then it oscillates. Clear
both gradients before every backward pass.

梯度在不断累加：`backward()` 会往 `.grad` 上加，从第二次更新起，w 和 b 用的是此前所有梯度之和。
更新一次后的损失是对的，再往后就忽高忽低。每次反向传播之前都要清掉两个梯度。
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
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
            b -= rate * b.grad
    return ws, bs, losses
