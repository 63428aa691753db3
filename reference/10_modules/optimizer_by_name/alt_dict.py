"""A dict of classes; LBFGS is treated apart from the others."""

from torch import nn, optim

OPTIMIZERS = {
    kind.__name__: kind
    for kind in (
        optim.Adagrad, optim.Adam, optim.Adamax, optim.ASGD,
        optim.LBFGS, optim.RMSprop, optim.Rprop, optim.SGD,
    )
}  # fmt: skip


def optimizer_by_name(name, parameters, lr):
    try:
        kind = OPTIMIZERS[name]
    except KeyError:
        raise ValueError(name) from None
    return kind(list(parameters), lr)


def train_step(model, optimizer, x, y):
    criterion = nn.MSELoss()
    before = criterion(model(x), y)

    def closure():
        model.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        return loss

    if isinstance(optimizer, optim.LBFGS):
        optimizer.step(closure)
    else:
        optimizer.zero_grad()
        before.backward()
        optimizer.step()
    return float(before.detach())
