"""The result is the mask itself. True and False give the positions of the elements, not the
elements. Index `x` with the mask.

返回的是掩码：True 和 False 只说明元素在哪里，并不是元素本身。请用掩码来索引 `x`。
"""


def boolean_mask(x, bound):
    return x > bound
