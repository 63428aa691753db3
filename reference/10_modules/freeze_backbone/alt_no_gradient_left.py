"""All parameters in the optimizer; it skips those of the body, whose gradients are None."""

import torch


def freeze_backbone(model, lr):
    for name, parameter in model.named_parameters():
        if name.startswith("body."):
            parameter.requires_grad_(False)
        parameter.grad = None
    return torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
