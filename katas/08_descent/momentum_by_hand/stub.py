import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    """Return w after gradient descent with momentum on f, as torch.optim.SGD would move it."""
    # TODO: keep w and a velocity; at every step take a fresh gradient, then update both.
    raise NotImplementedError
