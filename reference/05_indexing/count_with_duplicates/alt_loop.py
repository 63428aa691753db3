"""Add one index at a time."""


def count_with_duplicates(counts, indices):
    result = counts.clone()
    for i in indices:
        result[i] += 1
    return result
