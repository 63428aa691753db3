"""This is what you get when only the weights of the body are frozen: its biases go on learning, and the body drifts.
`model.body.parameters()` gives both.

这是只冻结了 body 的权重的结果：偏置还在学习，body 就会慢慢跑偏。`model.body.parameters()` 里两者都有。
"""

import torch


def freeze_backbone(model, lr):
    for name, parameter in model.body.named_parameters():
        if name.endswith("weight"):
            parameter.requires_grad = False
    learnable = [p for p in model.parameters() if p.requires_grad]
    return torch.optim.SGD(learnable, lr=lr, momentum=0.9, weight_decay=0.1)
