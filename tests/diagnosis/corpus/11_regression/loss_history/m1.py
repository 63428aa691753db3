# mistake: averages the batch losses, so a small last batch counts as much as a full one
from torch import nn


def loss_history(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        losses = []
        for xb, yb in loader:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        history.append(sum(losses) / len(losses))
    return history
