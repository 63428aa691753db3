"""冻结模型的 body，只训练 head。"""

import torch


def freeze_backbone(model, lr):
    """冻结 model.body；返回训练 head 的 SGD（学习率 lr，momentum 0.9，weight decay 0.1）。"""
    # TODO：冻结 body，创建优化器
    raise NotImplementedError
