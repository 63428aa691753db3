# mistake: removes the softmax from forward but not in probabilities' favour: probabilities now returns raw logits
import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self, features, classes):
        super().__init__()
        self.linear = nn.Linear(features, classes)

    def forward(self, x):
        return self.linear(x)


def train(x, y, classes, steps):
    model = Classifier(x.shape[1], classes)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    losses = []
    for _ in range(steps):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return model, losses


def probabilities(model, x):
    with torch.no_grad():
        return model(x)
