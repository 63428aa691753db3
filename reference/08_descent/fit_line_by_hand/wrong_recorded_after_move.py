"""This is what you get when w and b are written down after the move and the loss is the one from
before it: the losses are right, but w and b run one update ahead, and the start is missing. Write
all three down at the same moment, before moving.

这是移动之后才记下 w 和 b，而损失却是移动之前的：损失都对，但 w、b 超前了一次更新，起点也没有记下来。
请在移动之前，把三个数一起记下来。
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
