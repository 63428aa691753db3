# mistake: an equal loss counts as better (<=), so ties reset the patience and replace the weights
import copy


def train_until(model, train_epoch, validate, patience, max_epochs):
    losses, wait, best_loss, best_state = [], 0, float("inf"), None
    while len(losses) < max_epochs and wait < patience:
        train_epoch()
        losses.append(validate())
        if losses[-1] <= best_loss:
            best_loss = losses[-1]
            best_state = copy.deepcopy(model.state_dict())
            wait = 0
        else:
            wait += 1
    return losses, best_state
