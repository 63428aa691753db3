"""This is what you get when w is moved first and the gradient of b is then taken at the new w. It
still goes downhill, but on another path. Find both gradients at the same place, and only then
move both.

这是先移动了 w，再在新的 w 处求 b 的梯度。损失也会下降，但走的是另一条路。请在同一个位置求出两个梯度，
然后再一起移动。
"""


def fit_line_by_hand(x, y, w, b, rate, steps):
    ws, bs, losses = [], [], []
    for _ in range(steps + 1):
        ws.append(w)
        bs.append(b)
        losses.append(((x * w + b - y) ** 2).mean().item())
        w = w - rate * (2 * (x * w + b - y) * x).mean().item()
        b = b - rate * (2 * (x * w + b - y)).mean().item()
    return ws, bs, losses
