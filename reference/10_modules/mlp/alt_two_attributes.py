"""Two layers as attributes; the activation as a function."""

import torch


class MLP(torch.nn.Module):
    def __init__(self):
        super(MLP, self).__init__()
        self.hidden = torch.nn.Linear(784, 200)
        self.output = torch.nn.Linear(200, 10)

    def forward(self, x):
        hidden = torch.relu(self.hidden(x))
        return self.output(hidden)
