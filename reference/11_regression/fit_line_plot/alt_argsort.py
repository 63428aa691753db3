"""The predictions reordered by argsort, through NumPy; the losses turned to numbers at the end."""

import torch


def fit_line_plot(model, x, y, lr, steps):
    optimizer = torch.optim.SGD(model.parameters(), lr)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.detach())
    order = x[:, 0].argsort()
    line = model(x).detach().numpy()[order.numpy(), 0]
    return {"loss": [v.item() for v in losses], "x": x[order, 0].tolist(), "line": line.tolist()}
