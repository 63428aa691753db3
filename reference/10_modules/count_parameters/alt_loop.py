"""A loop over names, with sizes multiplied."""

import math


def count_parameters(model):
    count = 0
    for _, parameter in model.named_parameters():
        if parameter.requires_grad:
            count += math.prod(parameter.shape)
    return count
