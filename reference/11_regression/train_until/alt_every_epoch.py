"""Every epoch's state is kept in a file in memory; the best one is read back at the end."""

import io

import torch


def train_until(model, train_epoch, validate, patience, max_epochs):
    losses, states = [], []
    for _ in range(max_epochs):
        train_epoch()
        losses.append(validate())
        states.append(io.BytesIO())
        torch.save(model.state_dict(), states[-1])
        if losses.index(min(losses)) <= len(losses) - 1 - patience:
            break
    best = states[losses.index(min(losses))]
    best.seek(0)
    return losses, torch.load(best)
