"""This is what you get when a single row is taken, that of the largest weight: it is right where `v` is 1 at one
place and 0 elsewhere. With other weights all rows count, each as much as `v` says.

这是只取了权重最大的那一行：`v` 只在一处为 1、其余为 0 时没错；换成别的权重，每一行都要按 `v` 的比重计入。
"""

import torch


def jacobian_row(f, x, v):
    f(x)[v.argmax()].backward()
    return x.grad
