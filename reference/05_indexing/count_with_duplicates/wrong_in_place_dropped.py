"""This is what you get from `counts[indices] += 1`. Two things go wrong in silence: a place that
occurs several times grows by 1 only, because the same result is written again and again; and the
caller's own `counts` is changed. Make a new vector, with an operation that accumulates.

写成 `counts[indices] += 1` 就会得到这个结果。它悄悄出了两个错：出现多次的位置只加了 1，
因为同一个结果被反复写入；而且调用者的 `counts` 也被改动了。请用会累加的操作，得到一个新向量。
"""


def count_with_duplicates(counts, indices):
    counts[indices] += 1
    return counts
