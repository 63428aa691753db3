"""`result[indices] += 1` reads all elements, adds 1, and writes all results. For a position that
occurs three times, the same number is written three times, so it increases only by 1. Use an
operation that accumulates.

`result[indices] += 1` 先把各个位置的数全部读出来，各加 1，再全部写回去：出现三次的位置只是把同一
个数写了三遍，所以只加了 1。请使用会累加的操作。
"""


def count_with_duplicates(counts, indices):
    result = counts.clone()
    result[indices] += 1
    return result
