"""Scores and sum by einsum, softmax along the last dimension."""

import torch


def pool(tokens, query):
    scores = torch.einsum("btd,d->bt", tokens, query) / query.numel() ** 0.5
    weights = scores.softmax(dim=-1)
    return torch.einsum("bt,btd->bd", weights, tokens)
