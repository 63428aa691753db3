"""Train until the validation loss gets no better."""

import torch


def train_until(model, train_epoch, validate, patience, max_epochs):
    """Return (losses, state): every validation loss, and the best epoch's state dict."""
    # TODO: train, validate, remember the best; stop when patience is used up
    raise NotImplementedError
