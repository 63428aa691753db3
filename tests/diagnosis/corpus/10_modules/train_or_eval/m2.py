# mistake: only dropout is put into evaluation mode; batch norm still uses and updates the statistics of the batch
import torch
from torch import nn


def predict(model, x):
    dropouts = [m for m in model.modules() if isinstance(m, nn.Dropout)]
    modes = [d.training for d in dropouts]
    for d in dropouts:
        d.eval()
    with torch.no_grad():
        answer = model(x)
    for d, mode in zip(dropouts, modes):
        d.train(mode)
    return answer
