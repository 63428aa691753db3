"""This is what you get when 1 is added to the ends: `:count` already gives `count` rows, and
`left:right` already stops before `right`. With the 1 there is a row and, where there is one left,
a column too many.

给末端加了 1 就会得到这个结果：`:count` 本来就取 `count` 行，`left:right` 本来就不含 `right`。
加 1 之后会多出一行；右边还有列的话，还会多出一列。
"""


def ranges(x, count, left, right):
    return x[: count + 1, left : right + 1]
