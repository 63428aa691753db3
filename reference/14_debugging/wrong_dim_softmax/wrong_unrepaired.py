"""Softmax is applied along `dim=0`, over the sentences, so the weights of the first tokens of all
sentences sum to 1, and so on. For a single sentence all weights are 1. Apply softmax along the
tokens, `dim=1`.

softmax 沿 `dim=0` 计算，也就是跨句子：所有句子的第一个 token 的权重加起来是 1，依此类推；只有一个句
子时，权重全是 1。softmax 应该沿 token 所在的维度计算，也就是 `dim=1`。
"""

import torch


def pool(tokens, query):
    weights = (tokens @ query / len(query) ** 0.5).softmax(0)
    return (weights.unsqueeze(2) * tokens).sum(dim=1)
