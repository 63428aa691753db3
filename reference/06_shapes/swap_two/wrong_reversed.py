"""All dims are reversed, as with `.T` or with `permute` and a reversed order. With two dims this
is a swap; with more dims, other dims move as well. Only `first` and `second` may change places.

所有维度都倒过来了（`.T`，或给 `permute` 传倒序）。二维时这恰好等于交换；三维及以上时，
其他维度也跟着换了位置。这里只允许 `first` 和 `second` 两维互换。
"""


def swap_two(x, first, second):
    return x.permute(*reversed(range(x.dim())))
