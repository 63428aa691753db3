"""This is what you get from `view` to the swapped shape: it gives the same elements, in the same
order, other line breaks, so nothing is swapped, and where `x` is not contiguous it fails.
`reshape` would not swap anything either. Look for the operation that exchanges two dims.

这是用 `view` 改成互换后的形状得到的结果：元素的先后顺序没变，只是换了断行的位置，什么也没有交换，
而且 `x` 不连续时还会报错。换成 `reshape` 也一样不会交换。请找真正“交换两个维度”的操作。
"""


def swap_two(x, first, second):
    sizes = list(x.shape)
    sizes[first], sizes[second] = sizes[second], sizes[first]
    return x.view(sizes)
