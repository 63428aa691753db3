"""The weights still come from a softmax over the sentences, and were then scaled to a sum of 1 per
sentence. The other sentences still affect the result, and a single sentence gets the mean of its
tokens. Change the dimension of the softmax.

权重仍由跨句子的 softmax 得出，再缩放到每句之和为 1：其他句子仍然影响结果，单独一个句子得到的是
各 token 的平均。要改的是 softmax 的维度。
"""

import torch


def pool(tokens, query):
    scores = tokens @ query / len(query) ** 0.5
    weights = torch.softmax(scores, dim=0)
    weights = weights / weights.sum(dim=1, keepdim=True)
    return (weights.unsqueeze(2) * tokens).sum(dim=1)
