"""Mean and sum are in the wrong order: the second value must be the mean, the third the sum. With a
sum in place of a mean, the loss and its gradients grow with the size of the batch.

平均值和总和的顺序反了：第二个应是平均值，第三个才是总和。用总和代替平均值，损失和梯度会随批次的大小
一起变大。
"""

from torch.nn import functional as F


def mse_reductions(prediction, target):
    target = target.reshape(prediction.shape)
    return tuple(F.mse_loss(prediction, target, reduction=how) for how in ("none", "sum", "mean"))
