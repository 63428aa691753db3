"""分类器的混淆矩阵。"""

import torch


def confusion_matrix(labels, predicted, classes):
    """返回 int64 的计数，形状 (classes, classes)：行是真实类别，列是预测类别。"""
    # TODO：统计每一种真实类别与预测类别的组合出现的次数
    raise NotImplementedError
