# mistake: detach() shares the memory of w, which later steps change in place, so all entries show the last weight
import torch


def modernise_variable(x, y, start, rate, steps):
    """Return the weight after each step of descent on mean((x * w - y) ** 2)."""
    w = start.clone().requires_grad_(True)
    path = []
    for _ in range(steps):
        loss = ((x * w - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
        w.grad.zero_()
        path.append(w.detach())
    return path
