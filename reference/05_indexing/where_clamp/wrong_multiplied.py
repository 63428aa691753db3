"""This is what you get from `x.sqrt() * (x > 0)`: the root of a negative number is nan, and nan
times 0 is still nan. A mask used as a factor does not choose. Use `torch.where`, and let no
negative number into the root.

写成 `x.sqrt() * (x > 0)` 就会得到这个结果：负数开方得 nan，而 nan 乘以 0 仍然是 nan。
把掩码当因子相乘并不等于选择。请使用 `torch.where`，并且不要让负数进入根号。
"""


def where_clamp(x):
    return x.sqrt() * (x > 0)
