"""Both tensors were flattened. Mean and sum are right, but the squared errors do not have the shape
of `prediction`. Change only the shape of `target`.

两个张量都被展平了：平均值和总和没错，但逐元素的平方误差不再是 `prediction` 的形状。只改 `target` 的
形状就够了。
"""


def mse_reductions(prediction, target):
    squared = (prediction.flatten() - target.flatten()) ** 2
    return squared, squared.mean(), squared.sum()
