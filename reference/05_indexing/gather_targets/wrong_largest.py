"""The result is the largest element of each row, and `targets` is not used. Select the element in
the column that `targets` gives.

返回的是每一行的最大值，没有用到 `targets`。应当取 `targets` 指定的那一列的值。
"""


def gather_targets(x, targets):
    return x.amax(dim=1)
