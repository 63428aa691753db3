"""The derivative is taken to be 3 · x. The derivative of x³ is 3 · x². Autograd can also compute
it.

导数被当成了 3 · x，而 x³ 的导数是 3 · x²。也可以交给 autograd 去求。
"""


def descend_cubic(start, rate, steps):
    x = start
    for _ in range(steps):
        x -= rate * 3 * x
    return x
