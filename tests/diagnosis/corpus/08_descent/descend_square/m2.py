# mistake: the path keeps the same tensor object again and again (in-place updates), so after the loop every entry shows the last theta
import torch


def descend_square(start, rate, steps):
    theta = torch.tensor(start)
    path = [theta]
    for step in range(steps):
        gradient = 2 * theta
        theta -= rate * gradient
        path.append(theta)
    return [float(t) for t in path]
