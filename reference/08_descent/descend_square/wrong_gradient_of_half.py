"""The gradient of θ² is taken to be θ, so every step is half as long as it should be. The
derivative of θ² is 2θ; autograd can compute it for you.

θ² 的梯度被当成了 θ，所以每一步的移动量都只有应有的一半。θ² 的导数是 2θ，也可以让 autograd 来求。
"""


def descend_square(start, rate, steps):
    path = [start]
    for _ in range(steps):
        path.append(path[-1] - rate * path[-1])
    return path
