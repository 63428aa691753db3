"""This is what you get when the derivative of x³ is taken to be 2 · x²: the exponent comes down as a factor, and
it is 3. Or let autograd find it.

这是把 x³ 的导数当成了 2 · x²：求导时指数会变成系数，这里的指数是 3。也可以交给 autograd 去求。
"""

import torch


def descend_cubic(start, rate, steps):
    x = start
    for _ in range(steps):
        x -= rate * 2 * x**2
    return x
