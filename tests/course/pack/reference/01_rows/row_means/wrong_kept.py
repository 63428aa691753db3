"""The dim was kept.

保留了维度。
"""


def row_means(x):
    return x.mean(dim=1, keepdim=True)
