"""`reshape` (or `view`) to the swapped shape gives the right shape, but the elements keep their
order, so they are not at their swapped indices. If all sizes are equal, the result equals `x`.
Use the operation that swaps dims, and try it on `torch.arange(6).reshape(2, 3)`.

用 `reshape`（或 `view`）改成互换后的形状，形状虽然对，元素的先后顺序却没有变，
并没有到互换后的下标处；如果各维一样长，结果就和原来完全一样。请用真正交换维度的操作，
并先用 `torch.arange(6).reshape(2, 3)` 试一试。
"""


def swap_two(x, first, second):
    shape = list(x.shape)
    shape[first], shape[second] = shape[second], shape[first]
    return x.reshape(shape)
