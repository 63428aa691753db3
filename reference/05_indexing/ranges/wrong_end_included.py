"""1 is added to the ends, so the block has one row and one column too many (a column only if there
is one to the right). `:count` already selects `count` rows, and `left:right` stops before
`right`.

末端多加了 1，所以会多出一行；右边还有列的话，还会多出一列。`:count` 本来就取 `count` 行，
`left:right` 本来就不含 `right`。
"""


def ranges(x, count, left, right):
    return x[: count + 1, left : right + 1]
