import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    """Return w after gradient descent with momentum on f, as defined by torch.optim.SGD."""
    # TODO: keep w and a velocity; at every step compute the gradient, then update both.
    raise NotImplementedError
