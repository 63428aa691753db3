# mistake: the second layer is made first, so parameters() lists the layers in the wrong order
from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(200, 10)
        self.hidden = nn.Linear(784, 200)
        self.relu = nn.ReLU()

    def forward(self, x):
        return self.output(self.relu(self.hidden(x)))
