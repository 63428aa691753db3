"""This is what you get with softmax along a dimension of size 1, the one that was added for the multiplication: a number
compared with itself alone gets weight 1, so the result is the plain sum of the tokens for every sentence. Apply softmax to
the scores `(b, t)`, along the tokens.

这是沿着大小为 1 的维度（为了相乘而加上的那一维）做 softmax 的结果：只和自己比，权重当然是 1，
于是每个句子得到的都是各 token 的直接求和。应该对形状 `(b, t)` 的得分、沿着 token 的方向做 softmax。
"""

import torch


def pool(tokens, query):
    scores = tokens @ query / len(query) ** 0.5
    weights = torch.softmax(scores.unsqueeze(2), dim=-1)
    return (weights * tokens).sum(dim=1)
