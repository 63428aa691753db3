# mistake: keeps the softmax over the batch and only rescales the weights to add up to 1 per sentence, so the neighbours still matter
import torch


def pool(tokens, query):
    """Return one vector per sentence, (b, d), for tokens (b, t, d) and a query (d,)."""
    scores = tokens @ query / len(query) ** 0.5
    weights = torch.softmax(scores, dim=0)
    weights = weights / weights.sum(dim=1, keepdim=True)
    return (weights.unsqueeze(2) * tokens).sum(dim=1)
