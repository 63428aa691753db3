# mistake: detach() does not copy start, so the in-place steps change the caller's tensor
import torch


def modernise_variable(x, y, start, rate, steps):
    """Return the weight after each step of descent on mean((x * w - y) ** 2)."""
    w = start.detach().requires_grad_()
    path = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(x * w, y)
        grad, = torch.autograd.grad(loss, w)
        with torch.no_grad():
            w.sub_(rate * grad)
            path.append(w.clone())
    return path
