# mistake: dict(...) copies only the dictionary, its tensors are still those of the model and change with later training
from torch import nn


def make_model():
    """Return a model as the checker passes it in; leave this as it is."""
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))


def save(model):
    return dict(model.state_dict())


def load(state):
    model = make_model()
    model.load_state_dict(state)
    return model
