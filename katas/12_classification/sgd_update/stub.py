"""One step of SGD, without an optimizer."""

import torch


def sgd_update(parameters, lr):
    """Subtract lr * grad from each parameter, in place."""
    # TODO: update each parameter that has a gradient
    raise NotImplementedError
