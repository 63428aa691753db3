"""This is what you get when the last two dims are swapped whatever `first` and `second` say, as
`.mT` does. On a matrix nobody notices. Pass the two arguments on, and try dims 0 and 2 of a
tensor of shape (3, 4, 5).

这是不管 `first`、`second` 是什么，总是交换最后两维（例如用 `.mT`）得到的结果。输入是矩阵时看不出
问题。请把这两个参数真正用上，再用形状为 (3, 4, 5) 的张量交换第 0、2 维试试。
"""


def swap_two(x, first, second):
    return x.mT
