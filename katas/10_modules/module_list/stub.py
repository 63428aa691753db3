"""A stack of linear layers."""

import torch
from torch import nn


class Stack(nn.Module):
    """Applies nn.Linear(width, width) and tanh, depth times."""

    # TODO: write __init__ and forward
    def __init__(self, width, depth):
        raise NotImplementedError
