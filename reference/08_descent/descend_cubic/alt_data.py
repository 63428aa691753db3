import torch


def descend_cubic(start, rate, steps):
    x = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    for _ in range(steps):
        y = x * x * x
        if x.grad is not None:
            x.grad.zero_()
        y.backward()
        x.data = x.data - rate * x.grad
    return float(x)
