"""This is what you get from `nonzero` or `argwhere`: the indices of the elements, one line for each
of them, not the elements. Put the mask itself inside the brackets of `x`.

这是 `nonzero` 或 `argwhere` 的结果：得到的是各个元素的下标，每个元素一行，而不是元素本身。
请直接把掩码放进 `x` 的方括号里。
"""


def boolean_mask(x, bound):
    return (x > bound).nonzero()
