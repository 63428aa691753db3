# mistake: sets an attribute requires_grad on the module, which does nothing to its parameters
import torch


def freeze_backbone(model, lr):
    model.body.requires_grad = False
    model.head.requires_grad = True
    return torch.optim.SGD(model.head.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
