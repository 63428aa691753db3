"""This is what you get with softmax along `dim=0`: the weights of the first tokens of all sentences add up to 1, then those
of the second ones, and so on. The sentences of a batch compete with each other; a sentence alone has no competitor, so
all its weights are 1. Softmax has to run along the tokens, `dim=1`.

这是 softmax 沿 `dim=0` 计算的结果：所有句子的第一个 token 的权重加起来是 1，第二个也是，依此类推。
于是一批里的句子互相竞争；只有一个句子时没有对手，权重就全是 1。softmax 应该沿着 token 的方向，也就是 `dim=1`。
"""

import torch


def pool(tokens, query):
    weights = (tokens @ query / len(query) ** 0.5).softmax(0)
    return (weights.unsqueeze(2) * tokens).sum(dim=1)
