"""Clones of the tensors, and the index of the best epoch, not a counter."""


def train_until(model, train_epoch, validate, patience, max_epochs):
    losses, best = [], 0
    while len(losses) < max_epochs and len(losses) - best <= patience:
        train_epoch()
        losses.append(validate())
        if len(losses) == 1 or losses[-1] < losses[best]:
            best = len(losses) - 1
            state = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    return [losses, state]
