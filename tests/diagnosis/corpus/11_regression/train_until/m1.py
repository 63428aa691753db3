# mistake: keeps the state dict itself, whose tensors are the model's and go on training with it


def train_until(model, train_epoch, validate, patience, max_epochs):
    losses = []
    best = float("inf")
    state = model.state_dict()
    bad = 0
    for _ in range(max_epochs):
        train_epoch()
        loss = validate()
        losses.append(loss)
        if loss < best:
            best, bad = loss, 0
            state = model.state_dict().copy()
        else:
            bad += 1
            if bad >= patience:
                break
    return losses, state
