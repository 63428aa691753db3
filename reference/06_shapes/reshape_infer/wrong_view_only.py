"""This is what you get from `view(-1, columns)`: it works as long as the elements lie in order in
memory, and raises a RuntimeError for a tensor that comes out of a transpose. `view` never moves
data; `reshape` does where it must.

这是 `view(-1, columns)` 的结果：元素在内存里按顺序排列时没有问题，遇到转置得来的张量就会抛出
RuntimeError。`view` 从不搬动数据，`reshape` 在必要时会搬。
"""


def reshape_infer(x, columns):
    return x.view(-1, columns)
