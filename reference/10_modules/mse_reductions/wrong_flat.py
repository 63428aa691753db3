"""This is what you get when both tensors are flattened and stay flat: mean and sum are right, but the
squared errors have lost the shape of `prediction`. Change the shape of `target` alone.

这是把两个张量都展平、之后没有还原的结果：平均值和总和没错，但逐元素的平方误差丢掉了 `prediction` 的形状。
只改 `target` 的形状就够了。
"""


def mse_reductions(prediction, target):
    squared = (prediction.flatten() - target.flatten()) ** 2
    return squared, squared.mean(), squared.sum()
