import torch


def fit_line_by_hand(x, y, w, b, rate, steps):
    x, y = x.double(), y.double()

    def loss():
        return float(torch.mean((x * w + b - y) ** 2))

    ws, bs, losses = [w], [b], [loss()]
    for _ in range(steps):
        error = x * w + b - y
        dw, db = 2 * (error * x).mean(), 2 * error.mean()
        w, b = w - rate * dw.item(), b - rate * db.item()
        ws.append(w)
        bs.append(b)
        losses.append(loss())
    return ws, bs, losses
