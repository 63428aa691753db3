"""`nan` is replaced after the root, for example with `nan_to_num`. The values are right, but the
gradient passes through the root: it is `nan` below 0 and `inf` at 0. Replace these elements
before the root.

开方之后才替换 nan（例如用 `nan_to_num`）：数值没问题，但梯度仍要经过根号，在负数处是 nan，
在 0 处是 inf。请在开方之前就把这些数换掉。
"""


def where_clamp(x):
    return x.sqrt().nan_to_num(nan=0.0)
