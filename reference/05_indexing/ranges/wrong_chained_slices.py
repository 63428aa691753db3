"""In `x[:count][left:right]`, the second slice selects rows of the first slice, and the columns are
not sliced. There is no error, because a slice beyond the end is only shorter. Put both slices
into one pair of brackets.

`x[:count][left:right]` 的第二个切片又在前面取出的行里切了一次行，列根本没有切到。切片超出范围时只
会变短，所以也不会报错。请把两个切片写进同一对方括号里。
"""


def ranges(x, count, left, right):
    return x[:count][left:right]
