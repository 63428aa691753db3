"""In `x[left:right, :count]`, the slices are swapped. In the brackets, rows come first, then
columns.

`x[left:right, :count]` 的两个切片写反了。方括号里先写行，再写列。
"""


def ranges(x, count, left, right):
    return x[left:right, :count]
