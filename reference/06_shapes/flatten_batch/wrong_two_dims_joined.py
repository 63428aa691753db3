"""Only two dims are joined, for example with `flatten(1, 2)`, so samples with more dims are not
flattened completely. Join all dims after the batch dim into one.

只合并了两个维度（例如 `flatten(1, 2)`），样本的维数更多时就没有完全展平。
批次之后的所有维度都要合成一维。
"""


def flatten_batch(x):
    if x.dim() < 3:
        return x
    return x.flatten(1, 2)
