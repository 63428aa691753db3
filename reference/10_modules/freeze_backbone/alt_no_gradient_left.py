"""All parameters in the optimizer, but the body has no gradients, old or new: it is passed over."""

import torch


def freeze_backbone(model, lr):
    for name, parameter in model.named_parameters():
        if name.startswith("body."):
            parameter.requires_grad_(False)
        parameter.grad = None
    return torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
