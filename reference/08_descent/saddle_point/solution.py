import torch


def saddle_point(f, point):
    """Return "minimum", "maximum" or "saddle" for a point where the gradient of f is zero."""
    p = point.clone().requires_grad_()
    (slope,) = torch.autograd.grad(f(p), p, create_graph=True)
    rows = [torch.autograd.grad(element, p, retain_graph=True)[0] for element in slope]
    curvatures = torch.linalg.eigvalsh(torch.stack(rows))
    if curvatures[0] > 0:
        return "minimum"
    if curvatures[-1] < 0:
        return "maximum"
    return "saddle"
