"""The factor 2 is missing in the gradients. The first loss is right, but every update is half as
long as it should be. The derivative of a square has a factor 2.

梯度里漏了因子 2：第一个损失是对的，但每次更新的步幅只有应有的一半。对平方求导会带出一个 2。
"""


def fit_line_by_hand(x, y, w, b, rate, steps):
    ws, bs, losses = [], [], []
    for _ in range(steps + 1):
        error = x * w + b - y
        ws.append(w)
        bs.append(b)
        losses.append((error**2).mean().item())
        w = w - rate * (error * x).mean().item()
        b = b - rate * error.mean().item()
    return ws, bs, losses
