# mistake: gives the optimizer all parameters; gradients left over from training, with weight decay, still move the frozen body
import torch


def freeze_backbone(model, lr):
    for p in model.body.parameters():
        p.requires_grad = False
    return torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
