"""This is what you get when softmax runs along the tokens, as it should, but the scores are divided by the root of the number
of tokens. That number is d, the length of `query`; check which size of `tokens` is which.

这是 softmax 的方向对了、得分却除以了 token 个数的平方根的结果。该用的是 d，也就是 `query` 的长度；
看清楚 `tokens` 的各个维度分别是什么。
"""

import torch


def pool(tokens, query):
    scores = tokens @ query / tokens.shape[1] ** 0.5
    weights = torch.softmax(scores, dim=1)
    return (weights.unsqueeze(2) * tokens).sum(dim=1)
