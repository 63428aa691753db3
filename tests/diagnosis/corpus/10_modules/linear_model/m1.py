# mistake: keeps the layer in a plain Python list, so parameters() does not find it
from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(1, 1)]

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x
