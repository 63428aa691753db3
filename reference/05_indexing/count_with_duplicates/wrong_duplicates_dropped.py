"""This is what you get from `result[indices] += 1`: all places are read first, 1 is added, and then
all are written. A place that occurs three times is written three times with the same number, so it
grows by 1 only, and no error says so. Use an operation that accumulates.

写成 `result[indices] += 1` 就会得到这个结果：先把各个位置的数全部读出来，各加 1，再全部写回去。
出现三次的位置只是把同一个数写了三遍，所以只加了 1，也没有任何报错。请使用会累加的操作。
"""


def count_with_duplicates(counts, indices):
    result = counts.clone()
    result[indices] += 1
    return result
