"""The comparison has the wrong direction: the result contains the elements that are not greater
than the bound.

比较的方向反了：取出来的是没有超过界限的元素。
"""


def boolean_mask(x, bound):
    return x[x <= bound]
