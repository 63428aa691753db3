"""Softmax was applied along a dimension of size 1 that was added for the multiplication. All
weights are then 1, and the result is the sum of the tokens. Apply softmax to the scores `(b,
t)`, along the tokens.

沿着大小为 1 的维度（为了相乘而加上的那一维）做了 softmax：权重全是 1，得到的是各 token 之和。应该对
形状 `(b, t)` 的得分、沿 token 所在的维度做 softmax。
"""

import torch


def pool(tokens, query):
    scores = tokens @ query / len(query) ** 0.5
    weights = torch.softmax(scores.unsqueeze(2), dim=-1)
    return (weights * tokens).sum(dim=1)
