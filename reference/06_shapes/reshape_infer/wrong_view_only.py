"""`view(-1, columns)` works only if the elements lie in order in memory. For a transposed tensor
it raises a RuntimeError, because `view` never copies data. `reshape` copies when it has to.

`view(-1, columns)` 只有在元素按顺序排列在内存里时才可行，遇到转置得来的张量就会抛
出 RuntimeError，因为 `view` 从不复制数据。`reshape` 会在必要时复制。
"""


def reshape_infer(x, columns):
    return x.view(-1, columns)
