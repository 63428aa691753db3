import torch


def descend_cubic(start, rate, steps):
    """Return x after `steps` steps of gradient descent on x ** 3, as a float."""
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        x.grad = None
        (x**3).backward()
        with torch.no_grad():
            x -= rate * x.grad
    return x.item()
