# mistake: tolist() of columns gives lists of one-element lists instead of lists of floats
import torch


def fit_line_plot(model, x, y, lr, steps):
    opt = torch.optim.SGD(model.parameters(), lr=lr)
    history = []
    for step in range(steps):
        opt.zero_grad()
        loss = torch.mean((model(x) - y) ** 2)
        loss.backward()
        opt.step()
        history.append(float(loss))
    order = torch.argsort(x[:, 0])
    x_sorted = x[order]
    line = model(x_sorted).detach()
    return {"loss": history, "x": x_sorted.numpy().tolist(), "line": line.numpy().tolist()}
