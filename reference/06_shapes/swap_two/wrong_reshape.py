"""This is what you get from `reshape` (or `view`) to the swapped shape. The shape is right, but
reshape reads the elements in their old order and only breaks the lines elsewhere, so an element
is no longer found at its swapped index; on a cube nothing moves at all. Look for the operation
that swaps dims, and try it on `torch.arange(6).reshape(2, 3)`.

这是用 `reshape`（或 `view`）改成互换后的形状得到的结果。形状虽然对，但 reshape 仍按原来的顺序
读取元素，只是换了断行的位置，元素并没有去到互换后的下标；如果各维一样长，结果就和原来完全一样。
请找真正“交换维度”的操作，并先用 `torch.arange(6).reshape(2, 3)` 试一试。
"""


def swap_two(x, first, second):
    shape = list(x.shape)
    shape[first], shape[second] = shape[second], shape[first]
    return x.reshape(shape)
