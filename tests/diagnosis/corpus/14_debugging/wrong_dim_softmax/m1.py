# mistake: softmax runs over the tokens of each sentence now, but the scores are divided by the root of the number of tokens, not of d
import torch


def pool(tokens, query):
    vectors = []
    for sentence in tokens:
        scores = sentence @ query / len(sentence) ** 0.5
        weights = torch.softmax(scores, dim=0)
        vectors.append(weights @ sentence)
    return torch.stack(vectors)
