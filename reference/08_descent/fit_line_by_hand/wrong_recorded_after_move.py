"""w and b are stored after the update, but the loss is from before it. w and b are one update
ahead, and the start is missing. Store all three together, before the update.

w 和 b 是更新之后才记下的，而损失却是更新之前的：w、b 超前了一次更新，起点也没有记下来。
请在更新之前，把三个数一起记下来。
"""

import torch


def fit_line_by_hand(x, y, w, b, rate, steps):
    w = torch.tensor(w, requires_grad=True)
    b = torch.tensor(b, requires_grad=True)
    ws, bs, losses = [], [], []
    for _ in range(steps + 1):
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
