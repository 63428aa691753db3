# mistake: [layer] * depth puts the same layer depth times into the list, so there is only one weight and one bias
import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(width, width)] * depth)

    def forward(self, x):
        for layer in self.layers:
            x = torch.tanh(layer(x))
        return x
