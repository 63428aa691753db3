import torch


def update_leaf(w, gradient, rate):
    """原地从叶子张量 w 减去 rate * gradient，不记录这次更新；返回 w。"""
    # TODO：关闭梯度记录，修改 w 本身，返回它。
    raise NotImplementedError
