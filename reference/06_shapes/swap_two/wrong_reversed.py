"""This is what you get when all dims are reversed, as `.T` and `permute` with a backward order do.
With two dims that is the same as a swap; with three, the other dims move as well. Only `first`
and `second` may change places.

这是把所有维度整个倒过来（`.T`，或给 `permute` 传倒序）得到的结果。二维时它恰好等于交换；
三维及以上时，其他维度也跟着换了位置。这里只允许 `first` 和 `second` 两维互换。
"""


def swap_two(x, first, second):
    return x.permute(*reversed(range(x.dim())))
