"""The loss as a Module, on flat tensors; the list of errors gets its shape back."""

from torch import nn


def mse_reductions(prediction, target):
    flat, wanted = prediction.flatten(), target.flatten()
    none = nn.MSELoss(reduction="none")(flat, wanted).view(prediction.shape)
    mean = nn.MSELoss()(flat, wanted)
    return [none, mean, nn.MSELoss(reduction="sum")(flat, wanted)]
