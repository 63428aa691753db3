"""Only the weights of the body were frozen. Its biases are still trained. `model.body.parameters()`
yields both.

只冻结了 body 的权重，偏置还在训练。`model.body.parameters()` 里两者都有。
"""

import torch


def freeze_backbone(model, lr):
    for name, parameter in model.body.named_parameters():
        if name.endswith("weight"):
            parameter.requires_grad = False
    learnable = [p for p in model.parameters() if p.requires_grad]
    return torch.optim.SGD(learnable, lr=lr, momentum=0.9, weight_decay=0.1)
