"""The values were set to zero together with the gradients, so everything learned is lost. Change
only `.grad`.

数值也一起清零了：学到的东西全没了。只能改动 `.grad`。
"""

import torch


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
    optimizer.zero_grad()
    w.grad = None
    with torch.no_grad():
        w.zero_()
