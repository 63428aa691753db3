"""This is what you get from `x[0, targets]`, and also from `gather(1, targets[None])`: all targets
are looked up in row 0. The length fits, the values come from one sample only. Each target belongs
to its own row.

写成 `x[0, targets]`，或者 `gather(1, targets[None])`，就会得到这个结果：所有的 target 都是在第 0 行里查的。
长度虽然对，取到的却都是同一个样本的值。每个 target 应该在它自己的那一行里查。
"""


def gather_targets(x, targets):
    return x[0, targets]
