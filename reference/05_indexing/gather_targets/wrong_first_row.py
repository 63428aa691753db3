"""`x[0, targets]` and `gather(1, targets[None])` select all elements from row 0. The length is
right, but every target must be used in its own row.

`x[0, targets]` 和 `gather(1, targets[None])` 都是在第 0 行里取的：长度虽然对，
取到的却都是同一个样本的值。每个 target 应该用在它自己的那一行。
"""


def gather_targets(x, targets):
    return x[0, targets]
