"""A copy of the whole model, loaded back into the model at the end."""

from copy import deepcopy


def train_until(model, train_epoch, validate, patience, max_epochs):
    losses, waited, best_model = [], 0, None
    for epoch in range(max_epochs):
        train_epoch()
        losses.append(validate())
        if epoch == 0 or losses[-1] < min(losses[:-1]):
            best_model, waited = deepcopy(model), 0
        else:
            waited += 1
        if waited == patience:
            break
    model.load_state_dict(best_model.state_dict())
    return losses, best_model.state_dict()
