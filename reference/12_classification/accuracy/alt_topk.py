"""Columns on both sides, inference mode, correct predictions counted as Python ints."""

import torch


def accuracy(model, loader):
    mode = model.training
    model.train(False)
    with torch.inference_mode():
        flags = []
        for x, y in loader:
            top = model(x).topk(1, dim=1).indices
            flags += (top == y.unsqueeze(1)).flatten().tolist()
    model.train(mode)
    return sum(flags) / len(flags)
