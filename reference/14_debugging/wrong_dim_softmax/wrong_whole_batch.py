"""This is what you get with one softmax over the whole batch: all weights of all sentences together add up to 1, and the more
sentences there are, the less is left for each. Every sentence needs a softmax of its own.

这是对整批数据做一次 softmax 的结果：所有句子的所有权重加起来才是 1，句子越多，每句分到的越少。
每个句子都要有自己的 softmax。
"""

import torch


def pool(tokens, query):
    scores = tokens @ query / len(query) ** 0.5
    weights = torch.softmax(scores.flatten(), dim=0).view_as(scores)
    return (weights.unsqueeze(2) * tokens).sum(dim=1)
