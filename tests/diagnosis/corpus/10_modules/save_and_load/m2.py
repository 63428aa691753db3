# mistake: saves the parameters only; the buffers of batch norm are lost, and strict=False hides it
from torch import nn


def make_model():
    """Return a model as the checker passes it in; leave this as it is."""
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))


def save(model):
    state = {}
    for name, p in model.named_parameters():
        state[name] = p.detach().clone()
    return state


def load(state):
    model = make_model()
    model.load_state_dict(state, strict=False)
    return model
