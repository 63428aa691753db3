"""This is what you get when the comparison points the other way: these are the elements that are
not over the bound.

比较的方向反了就会得到这个结果：取出来的是没有超过界限的元素。
"""


def boolean_mask(x, bound):
    return x[x <= bound]
