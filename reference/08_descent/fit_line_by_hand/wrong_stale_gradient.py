"""This is what you get when the gradient is computed once, before the loop, and used for every
update: w and b walk on in a straight line, past the minimum. The gradient belongs to one place;
compute the loss and its gradients anew after each move.

这是梯度只在循环之前算了一次、之后每次更新都拿它来用：w 和 b 一直沿着直线走，越过了最小值。梯度只属于
当时的那个位置，每移动一次，都要重新计算损失和梯度。
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
