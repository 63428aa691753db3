"""Two branches: one for each mode."""

import torch


@torch.no_grad()
def predict(model, x):
    if not model.training:
        return model(x)
    model.eval()
    y = model(x)
    model.train()
    return y
