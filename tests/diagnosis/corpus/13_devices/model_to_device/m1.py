# mistake: makes the optimizer before the move; the moved model may have new parameters, and the optimizer holds the old ones
import torch
from torch import nn


def make_model():
    """Return a model as the checker passes it in; leave this as it is."""
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    model = model.to(device)
    return model, optimizer
