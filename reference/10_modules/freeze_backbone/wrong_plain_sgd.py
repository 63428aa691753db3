"""SGD was created without momentum and weight decay, which are both 0 by default. The body stays
unchanged, but the head is not trained as required. Pass both arguments.

创建 SGD 时没有设置 momentum 和 weight decay，它们默认都是 0。body 确实不变，但 head 没有按要求的方
式训练。把这两个参数都传进去。
"""

import torch


def freeze_backbone(model, lr):
    model.body.requires_grad_(False)
    return torch.optim.SGD(model.head.parameters(), lr=lr)
