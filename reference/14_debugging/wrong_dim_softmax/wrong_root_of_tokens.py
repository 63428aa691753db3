"""Softmax runs along the tokens, which is right, but the scores were divided by the square root of
the number of tokens. Divide by the square root of d, the length of `query`.

softmax 的维度对了，但得分除以了 token 个数的平方根。应除以 d 的平方根，d 是 `query` 的长度。
"""

import torch


def pool(tokens, query):
    scores = tokens @ query / tokens.shape[1] ** 0.5
    weights = torch.softmax(scores, dim=1)
    return (weights.unsqueeze(2) * tokens).sum(dim=1)
