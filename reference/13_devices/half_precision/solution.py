"""Mixed precision: the forward pass in bfloat16, the loss in float32."""

import torch
from torch import nn


def half_precision(model, x, y):
    """Return (logits, loss): logits in bfloat16 under autocast, the loss in float32."""
    with torch.autocast(device_type=x.device.type, dtype=torch.bfloat16):
        logits = model(x)
    loss = nn.functional.cross_entropy(logits.float(), y)
    return logits, loss
