"""`x[count:, ...]` selects the rows after the first `count` rows. The end of a slice is after the
colon.

`x[count:, ...]` 取到的是前 `count` 行之后的那些行。切片的终点应写在冒号后面。
"""


def ranges(x, count, left, right):
    return x[count:, left:right]
