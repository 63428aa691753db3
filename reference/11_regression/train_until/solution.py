"""Train until the validation loss no longer improves."""

import copy

import torch


def train_until(model, train_epoch, validate, patience, max_epochs):
    """Return (losses, state): all validation losses, and the state_dict of the best epoch."""
    losses, best, state, waited = [], float("inf"), None, 0
    for _ in range(max_epochs):
        train_epoch()
        loss = validate()
        losses.append(loss)
        if loss < best:
            best, state, waited = loss, copy.deepcopy(model.state_dict()), 0
        else:
            waited += 1
            if waited >= patience:
                break
    return losses, state
