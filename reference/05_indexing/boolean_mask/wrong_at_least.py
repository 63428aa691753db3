"""This is what you get from `>=`: the elements equal to the bound come along. The task asks for
those that are greater.

用了 `>=` 就会得到这个结果：恰好等于界限的元素也被取了进来。题目只要大于界限的元素。
"""


def boolean_mask(x, bound):
    return x[x >= bound]
