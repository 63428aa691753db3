"""The last two dims are always swapped, whatever `first` and `second` are, as with `.mT`. On a
matrix this makes no difference. Use both arguments, and try dims 0 and 2 of a tensor of shape
(3, 4, 5).

不管 `first`、`second` 是什么，总是交换了最后两维（例如用 `.mT`）；输入是矩阵时看不出差别。
请用上这两个参数，再用形状为 (3, 4, 5) 的张量交换第 0、2 维试试。
"""


def swap_two(x, first, second):
    return x.mT
