import torch


def stay_in_torch(x, w):
    strongest = w[w.abs().argmax()]  # the index carries no gradient, the element does
    largest = strongest if strongest > 0 else -strongest
    total = sum(torch.tanh(torch.dot(row, w)) for row in x)
    return total / len(x) / largest
