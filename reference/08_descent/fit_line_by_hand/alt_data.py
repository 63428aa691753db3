import torch


def fit_line_by_hand(x, y, w, b, rate, steps):
    w = torch.tensor([w], requires_grad=True)
    b = torch.tensor([b], requires_grad=True)
    loss = torch.mean((x * w + b - y) ** 2)
    ws, bs, losses = [w.item()], [b.item()], [loss.item()]
    for step in range(steps):
        if step > 0:
            w.grad.zero_()
            b.grad.zero_()
        loss.backward()
        w.data = w.data - rate * w.grad.data
        b.data = b.data - rate * b.grad.data
        loss = torch.mean((x * w + b - y) ** 2)
        ws.append(w.item())
        bs.append(b.item())
        losses.append(loss.item())
    return ws, bs, losses
