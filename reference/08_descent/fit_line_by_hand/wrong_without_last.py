"""The values are stored before each update, but not after the last one. The lists have `steps`
numbers instead of `steps + 1`, and the final line is missing. Store once more at the end, with
the loss of the final w and b.

每次更新之前都做了记录，最后一次更新之后却没有：列表只有 `steps` 个数，而不是 `steps + 1` 个，
缺少最终的结果。请在最后再记一次，损失也要用最终的 w、b 来算。
"""

import torch


def fit_line_by_hand(x, y, w, b, rate, steps):
    w = torch.tensor(w, requires_grad=True)
    b = torch.tensor(b, requires_grad=True)
    ws, bs, losses = [], [], []
    for _ in range(steps):
        loss = ((x * w + b - y) ** 2).mean()
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
