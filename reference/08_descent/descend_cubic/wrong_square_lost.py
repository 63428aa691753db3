"""This is what you get when the derivative is taken to be 3 · x: the derivative of x³ is 3 · x². Or let
autograd find it.

这是把导数当成了 3 · x：x³ 的导数是 3 · x²。也可以交给 autograd 去求。
"""


def descend_cubic(start, rate, steps):
    x = start
    for _ in range(steps):
        x -= rate * 3 * x
    return x
