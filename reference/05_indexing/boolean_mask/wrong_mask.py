"""This is what you get when the mask itself is returned: True and False say where the elements are,
they are not the elements. Put the mask inside the brackets of `x`.

直接返回掩码就会得到这个结果：True 和 False 只说明元素在哪里，并不是元素本身。
请把掩码放进 `x` 的方括号里。
"""


def boolean_mask(x, bound):
    return x > bound
