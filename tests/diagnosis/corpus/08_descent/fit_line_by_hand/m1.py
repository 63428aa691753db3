# mistake: w is updated first and the gradient of b is then taken at the new w instead of at the same (w, b)


def fit_line_by_hand(x, y, w, b, rate, steps):
    ws, bs, losses = [w], [b], [((x * w + b - y) ** 2).mean().item()]
    for _ in range(steps):
        w = w - rate * (2 * (x * w + b - y) * x).mean().item()
        b = b - rate * (2 * (x * w + b - y)).mean().item()
        ws.append(w)
        bs.append(b)
        losses.append(((x * w + b - y) ** 2).mean().item())
    return ws, bs, losses
