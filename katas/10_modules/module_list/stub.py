"""A stack of linear layers."""

import torch
from torch import nn


class Stack(nn.Module):
    """depth times nn.Linear(width, width), with tanh after each."""

    # TODO: write __init__ and forward
    def __init__(self, width, depth):
        raise NotImplementedError
