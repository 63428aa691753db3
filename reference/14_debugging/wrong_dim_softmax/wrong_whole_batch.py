"""One softmax was applied to the whole batch, so all weights of all sentences together sum
to 1. Apply softmax to each sentence separately.

对整批数据做了一次 softmax：所有句子的所有权重加起来才是 1。每个句子都要单独做 softmax。
"""

import torch


def pool(tokens, query):
    scores = tokens @ query / len(query) ** 0.5
    weights = torch.softmax(scores.flatten(), dim=0).view_as(scores)
    return (weights.unsqueeze(2) * tokens).sum(dim=1)
