"""The bias is missing: the shape is right, but every output differs by one element of `b`. Add `b`.

漏掉了偏置：形状没错，可每个输出都差了 `b` 里对应的那个数。加上 `b`。
"""


def linear_by_hand(x, A, b):
    return x @ A.T
