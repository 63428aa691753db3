# mistake: subtracts without matching shapes, so (n, 1) against (n,) broadcasts to (n, n)
from torch.nn import functional as F


def mse_reductions(prediction, target):
    none = F.mse_loss(prediction, target, reduction="none")
    mean = F.mse_loss(prediction, target, reduction="mean")
    total = F.mse_loss(prediction, target, reduction="sum")
    return none, mean, total
