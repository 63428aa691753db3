"""This is what you get when only the layers directly in the body are frozen: a part that holds layers of its own has no
weight, and what is nested in it goes on requiring grad. Go through all parameters of the body.

这是只冻结了 body 里第一级的层的结果：里面的某个部分自己又装着别的层，更深处的参数仍然 requires_grad。
要遍历 body 的所有参数。
"""

import torch


def freeze_backbone(model, lr):
    for layer in model.body:
        for p in layer._parameters.values():
            p.requires_grad = False
    return torch.optim.SGD(model.head.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
