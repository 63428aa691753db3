"""This is what you get when the gradient of θ² is taken to be θ: every move is half as long as it
should be. The derivative of θ² is 2θ; let autograd find it if you are not sure.

这是把 θ² 的梯度当成了 θ：每一步的移动量都只有应有的一半。θ² 的导数是 2θ；拿不准的话，就让 autograd 来求。
"""


def descend_square(start, rate, steps):
    path = [start]
    for _ in range(steps):
        path.append(path[-1] - rate * path[-1])
    return path
