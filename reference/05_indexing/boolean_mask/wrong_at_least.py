"""`>=` also selects the elements equal to the bound. Select only those that are greater.

`>=` 把恰好等于界限的元素也取了进来。题目只要大于界限的元素。
"""


def boolean_mask(x, bound):
    return x[x >= bound]
