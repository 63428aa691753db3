"""This is what you get from `w = w - rate * w.grad`: the name w now stands for a new tensor, the
result of a computation and not a leaf, and `backward()` fills no `.grad` for it, so the next update
finds None. Change w and b in place inside `torch.no_grad()`, or make the new ones leaves again.

这是写成 `w = w - rate * w.grad` 的后果：w 这个名字从此指向一个新张量，它是计算的结果，不是叶子张量，
`backward()` 不会给它填 `.grad`，于是下一次更新读到的是 None。请在 `torch.no_grad()` 里原地修改 w 和 b，
或者把新的张量重新变成叶子张量。
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
        w = w - rate * w.grad
        b = b - rate * b.grad
    return ws, bs, losses
