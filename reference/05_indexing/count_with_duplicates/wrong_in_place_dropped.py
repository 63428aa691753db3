"""`counts[indices] += 1` makes two mistakes. A position that occurs several times increases only by
1, because the same result is written each time. And the caller's `counts` is changed. Create a
new vector with an operation that accumulates.

`counts[indices] += 1` 有两个错：出现多次的位置只加了 1，因为每次写入的是同一个结果；而且调用者
的 `counts` 也被改动了。请用会累加的操作，得到一个新向量。
"""


def count_with_duplicates(counts, indices):
    counts[indices] += 1
    return counts
