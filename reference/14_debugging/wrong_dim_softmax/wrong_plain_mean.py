"""Every token has the same weight. The other sentences have no effect any more, but `query` has
none either. Use the scores; only the dimension of the softmax was wrong.

每个 token 的权重都相同：其他句子是没有影响了，但 `query` 也没有了。得分还是需要的，错的只
是 softmax 的维度。
"""

import torch


def pool(tokens, query):
    scores = tokens @ query / len(query) ** 0.5
    weights = torch.full_like(scores, 1 / scores.shape[1])
    return (weights.unsqueeze(2) * tokens).sum(dim=1)
