import torch


def descend_square(start, rate, steps):
    """Return all values of theta in gradient descent on theta ** 2, as steps + 1 floats."""
    theta = torch.tensor(start, requires_grad=True)
    path = [theta.item()]
    for _ in range(steps):
        loss = theta**2
        theta.grad = None
        loss.backward()
        with torch.no_grad():
            theta -= rate * theta.grad
        path.append(theta.item())
    return path
