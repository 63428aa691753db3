"""This is what you get when only the tested column is returned: the right entries, but the rest of
their rows is missing. The mask belongs into the brackets of `x`, not of the column.

只返回了被检查的那一列，就会得到这个结果：这些数没有选错，但各行其余的列都丢了。
掩码应该放进 `x` 的方括号里，而不是那一列的方括号里。
"""


def rows_where(x, column, bound):
    picked = x[:, column]
    return picked[picked >= bound]
