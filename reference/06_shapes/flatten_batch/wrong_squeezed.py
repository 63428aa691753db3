"""The result is squeezed. When the batch holds one sample, or a sample one element, this removes a
dim of size 1 that is needed, and only a vector is left. Do not squeeze.

对结果做了 squeeze：批次里只有一个样本，或者样本只有一个元素时，需要保留的那个大小为 1 的维度也被
去掉了，只剩一个向量。不要 squeeze。
"""


def flatten_batch(x):
    return x.flatten(1).squeeze()
