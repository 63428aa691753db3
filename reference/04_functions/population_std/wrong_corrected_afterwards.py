"""The sample standard deviation is corrected by the factor √((n - 1) / n) afterwards. For n = 1 it is
0 / 0, so nan, and nan times 0 is still nan, not 0. Divide by n from the start: `std` has an
argument for that.

先算样本标准差，再乘以 √((n - 1) / n) 来修正：n = 1 时样本标准差是 0 / 0，也就是 nan，而 nan 乘以 0
仍然是 nan，不是 0。请一开始就除以 n：`std` 有相应的参数。
"""


def population_std(x):
    n = x.numel()
    return x.std() * ((n - 1) / n) ** 0.5
