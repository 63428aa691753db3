"""A copy does the work, so that nothing needs to be put back."""

import copy


def predict(model, x):
    return copy.deepcopy(model).eval()(x).detach()
