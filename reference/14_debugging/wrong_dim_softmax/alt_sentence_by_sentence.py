"""One sentence at a time."""

import math

import torch


def pool(tokens, query):
    vectors = []
    for sentence in tokens:
        scores = sentence @ query / math.sqrt(query.shape[0])
        weights = (scores - scores.max()).exp()
        vectors.append(weights @ sentence / weights.sum())
    return torch.stack(vectors)
