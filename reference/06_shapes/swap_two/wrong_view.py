"""`view` to the swapped shape keeps the order of the elements, so nothing is swapped; if `x` is
not contiguous, it raises an error. `reshape` does not swap dims either. Use the operation that
swaps two dims.

用 `view` 改成互换后的形状，元素的先后顺序没有变，所以什么也没有交换；`x` 不连续时还会报错。
换成 `reshape` 也不会交换维度。请用交换两个维度的操作。
"""


def swap_two(x, first, second):
    sizes = list(x.shape)
    sizes[first], sizes[second] = sizes[second], sizes[first]
    return x.view(sizes)
