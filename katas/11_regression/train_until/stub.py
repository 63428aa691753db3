"""Train until the validation loss no longer improves."""

import torch


def train_until(model, train_epoch, validate, patience, max_epochs):
    """Return (losses, state): all validation losses, and the state_dict of the best epoch."""
    # TODO: train, validate and keep the best state; stop after patience epochs without a new best
    raise NotImplementedError
