"""This is what you get when only two of the dims are joined, for instance with `flatten(1, 2)`:
samples of more dims stay unflattened. Everything after the batch belongs into one dim.

只合并了两个维度（例如 `flatten(1, 2)`）就会得到这个结果：样本的维数再多一些，就没有完全展平。
批次之后的所有维度都要合成一维。
"""


def flatten_batch(x):
    if x.dim() < 3:
        return x
    return x.flatten(1, 2)
