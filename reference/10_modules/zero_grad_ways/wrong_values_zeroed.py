"""This is what you get when the values are set to zero together with the gradients: everything that was learned is
gone. Only `.grad` may be touched.

这是连数值也一起清零的结果：学到的东西全没了。能动的只有 `.grad`。
"""

import torch


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
    optimizer.zero_grad()
    w.grad = None
    with torch.no_grad():
        w.zero_()
