"""`w = w - rate * w.grad` creates a new tensor, which is not a leaf. `backward()` does not set its
`.grad`, so the next update finds None. Update w and b in place inside `torch.no_grad()`, or
make the new tensors leaves again.

`w = w - rate * w.grad` 得到的是一个新张量，它不是叶子张量，`backward()` 不会设置它的 `.grad`，
于是下一次更新读到的是 None。请在 `torch.no_grad()` 里原地修改 w 和 b，或者让新的张量重新成为叶子
张量。
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
