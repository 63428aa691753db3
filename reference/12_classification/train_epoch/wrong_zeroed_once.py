"""The gradients are cleared only once, before the loop. `backward()` adds to `.grad`, so each step
also uses the gradients of all earlier batches. Clear them for every batch, before `backward()`.

梯度只在循环之前清零了一次。`backward()` 会累加到 `.grad` 上，所以每一步用的还有之前所有批次的梯度。每
一批都要在 `backward()` 之前清零。
"""

from torch import nn


def train_epoch(model, loader, optimizer):
    total, samples = 0.0, 0
    optimizer.zero_grad()
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(yb)
        samples += len(yb)
    return total / samples
