"""`(n, 1)` and `(n,)` were subtracted, so broadcasting compares every prediction with every target,
n × n pairs. The loss looks normal and training runs, but the model only learns the mean of the
targets. Give both the same shape first.

`(n, 1)` 和 `(n,)` 直接相减了：广播让每个预测值与每个目标值都比了一遍，一共 n × n 对。损失看起来正
常，训练也能跑，但模型学到的只是目标值的平均。先把两者变成同样的形状。
"""

from torch.nn import functional as F


def mse_reductions(prediction, target):
    return tuple(F.mse_loss(prediction, target, reduction=how) for how in ("none", "mean", "sum"))
