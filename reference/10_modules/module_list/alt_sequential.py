"""A Sequential that holds the activations too, and is the module itself."""

from torch import nn


class Stack(nn.Sequential):
    def __init__(self, width, depth):
        layers = []
        for _ in range(depth):
            layers += [nn.Linear(width, width), nn.Tanh()]
        super().__init__(*layers)
