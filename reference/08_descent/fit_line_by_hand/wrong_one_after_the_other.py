"""w is updated first, and the gradient of b is then computed at the new w. The loss still falls,
but w and b take other values. Compute both gradients at the same w and b, and then update both.

先更新了 w，再在新的 w 处求 b 的梯度：损失也会下降，但 w 和 b 的值不对。请在同一组 w、b 处求出两个
梯度，然后再一起更新。
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
