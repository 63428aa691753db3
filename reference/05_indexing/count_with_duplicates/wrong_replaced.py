"""This is what you get when the number of occurrences is written over the old total instead of
added to it.

把出现的次数直接写到原来的累计数上、而不是加上去，就会得到这个结果。
"""


def count_with_duplicates(counts, indices):
    result = counts.clone()
    places, times = indices.unique(return_counts=True)
    result[places] = times.to(counts.dtype)
    return result
