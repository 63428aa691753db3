"""This is what you get from `x[:count][left:right]`: the second slice cuts the rows of the first
cut once more, and the columns are never cut. No error is raised, for a slice that runs past the end
is just shorter. Write both slices into one pair of brackets.

写成 `x[:count][left:right]` 就会得到这个结果：第二个切片又在前面取出的行里切了一次行，列根本没有切到。
切片超出范围时只会变短，所以也不会报错。请把两个切片写进同一对方括号里。
"""


def ranges(x, count, left, right):
    return x[:count][left:right]
