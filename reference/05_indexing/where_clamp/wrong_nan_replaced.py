"""This is what you get when the nan are replaced after the root, with `nan_to_num` or the like: the
values look right, but the gradient still passes through the root of the bad numbers and comes back
as nan below 0 and as inf at 0. Replace the numbers before they go into the root.

在开方之后才替换 nan（例如用 `nan_to_num`），就会得到这个结果：数值看起来没问题，但梯度仍要经过
那些坏数的根号，在负数处变成 nan，在 0 处变成 inf。请在开方之前就把这些数换掉。
"""


def where_clamp(x):
    return x.sqrt().nan_to_num(nan=0.0)
