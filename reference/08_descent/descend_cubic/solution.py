import torch


def descend_cubic(start, rate, steps):
    """Return where gradient descent on x ** 3 has come to after `steps` steps, as a float."""
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        x.grad = None
        (x**3).backward()
        with torch.no_grad():
            x -= rate * x.grad
    return x.item()
