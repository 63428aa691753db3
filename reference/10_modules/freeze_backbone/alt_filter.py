"""Flag by flag; the optimizer gets what still requires grad."""

from torch import optim


def freeze_backbone(model, lr):
    for parameter in model.body.parameters():
        parameter.requires_grad = False
    learnable = filter(lambda p: p.requires_grad, model.parameters())
    return optim.SGD(learnable, lr, 0.9, weight_decay=0.1)
