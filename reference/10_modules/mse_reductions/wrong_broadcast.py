"""This is what you get when `(n,)` meets `(n, 1)`: broadcasting compares every prediction with every
target, n × n pairs. The loss is a number like any other and training still runs, but the model learns
the mean of the targets. Give both the same shape first.

这是 `(n,)` 和 `(n, 1)` 直接相减的结果：广播让每个预测值与每个目标值都比了一遍，一共 n × n 对。
损失看起来仍是个普通的数，训练也照跑，但模型学到的只是目标值的平均。先把两者变成同样的形状。
"""

from torch.nn import functional as F


def mse_reductions(prediction, target):
    return tuple(F.mse_loss(prediction, target, reduction=how) for how in ("none", "mean", "sum"))
