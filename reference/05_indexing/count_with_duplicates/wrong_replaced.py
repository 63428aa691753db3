"""The number of occurrences replaces the old count. Add it to the old count.

出现的次数替换了原来的计数，应当加到原来的计数上。
"""


def count_with_duplicates(counts, indices):
    result = counts.clone()
    places, times = indices.unique(return_counts=True)
    result[places] = times.to(counts.dtype)
    return result
