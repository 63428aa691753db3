"""This is what you get from `x[count:, ...]`: the rows after the first `count`, not the first ones
themselves. The end of a slice stands behind the colon.

写成 `x[count:, ...]` 就会得到这个结果：取到的是前 `count` 行之后的那些行，而不是前 `count` 行。
切片的终点应写在冒号后面。
"""


def ranges(x, count, left, right):
    return x[count:, left:right]
