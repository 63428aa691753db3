"""训练到验证损失不再下降为止。"""

import torch


def train_until(model, train_epoch, validate, patience, max_epochs):
    """返回 (losses, state)：全部验证损失，以及损失最低那一轮（epoch）的 state_dict。"""
    # TODO：训练、验证，保留最好的状态；连续 patience 轮没有更低的损失就停止
    raise NotImplementedError
