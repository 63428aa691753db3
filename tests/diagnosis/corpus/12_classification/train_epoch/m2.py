# mistake: multiplies and divides by the size of the last batch only (a loop variable used after the loop), so an uneven epoch has a wrong mean
from torch import nn


def train_epoch(model, loader, optimizer):
    criterion = nn.CrossEntropyLoss()
    running = 0.0
    batches = 0
    for xb, yb in loader:
        optimizer.zero_grad()
        loss = criterion(model(xb), yb)
        loss.backward()
        optimizer.step()
        running += loss.item() * xb.size(0)
        batches += 1
    return running / (batches * xb.size(0))
