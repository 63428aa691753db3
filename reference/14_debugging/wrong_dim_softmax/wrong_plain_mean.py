"""This is what you get when every token weighs the same: the neighbours have no influence any more, but neither has `query`.
The scores are needed; only the direction of the softmax was wrong.

这是让每个 token 权重都相同的结果：邻居是没有影响了，可 `query` 也没有了。得分还是需要的，错的只是 softmax 的方向。
"""

import torch


def pool(tokens, query):
    scores = tokens @ query / len(query) ** 0.5
    weights = torch.full_like(scores, 1 / scores.shape[1])
    return (weights.unsqueeze(2) * tokens).sum(dim=1)
