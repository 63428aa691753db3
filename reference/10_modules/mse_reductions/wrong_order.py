"""This is what you get when mean and sum change places: the second value must be the mean, the third the
sum. With a sum where a mean is meant, the loss and its gradients grow with the size of the batch.

这是平均值和总和放反了的结果：第二个应是平均值，第三个才是总和。
该用平均的地方用了总和，损失和梯度就会随批的大小一起变大。
"""

from torch.nn import functional as F


def mse_reductions(prediction, target):
    target = target.reshape(prediction.shape)
    return tuple(F.mse_loss(prediction, target, reduction=how) for how in ("none", "sum", "mean"))
