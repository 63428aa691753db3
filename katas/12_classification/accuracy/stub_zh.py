"""分类器的准确率。"""

import torch


def accuracy(model, loader):
    """返回预测正确的样本占全部样本的比例；结束时恢复模型的模式。"""
    # TODO：在评估模式下统计预测正确的个数和样本数，再恢复模式
    raise NotImplementedError
