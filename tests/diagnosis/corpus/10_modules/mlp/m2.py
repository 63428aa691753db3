# mistake: ReLU is applied to the input pixels instead of to the hidden numbers, so the two linear layers follow each other without a nonlinearity between them.
"""A network for pictures of digits."""

import torch
from torch import nn
from torch.nn import functional as F


class MLP(nn.Module):
    """784 pixels, 200 hidden numbers with ReLU, 10 scores."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(784, 200)
        self.out = nn.Linear(200, 10)

    def forward(self, x):
        hidden = self.hidden(F.relu(x))
        return self.out(hidden)
