"""This is what you get when the weights still come from softmax over the sentences and are then scaled so that each sentence's
add up to 1: the sums look right, a sentence alone now gets the plain mean of its tokens, and the neighbours still
have their say. Change the direction of the softmax itself.

这是权重仍由跨句子的 softmax 得出、再缩放到每句之和为 1 的结果：和看上去对了，
可单独一个句子得到的是各 token 的普通平均，邻居的影响也还在。要改的是 softmax 本身的方向。
"""

import torch


def pool(tokens, query):
    scores = tokens @ query / len(query) ** 0.5
    weights = torch.softmax(scores, dim=0)
    weights = weights / weights.sum(dim=1, keepdim=True)
    return (weights.unsqueeze(2) * tokens).sum(dim=1)
