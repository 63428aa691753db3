import torch


def live_values(x):
    """返回从计算图中分离出来的 x 的值，使用同一块内存。"""
    # TODO：把 x 从计算图中分离。
    raise NotImplementedError


def saved_values(x):
    """返回从计算图中分离出来的 x 的值，使用独立的内存。"""
    # TODO：把 x 从计算图中分离，再拷贝。
    raise NotImplementedError


def total_and_capped(x):
    """返回 exp(x) 的总和（在计算图中），以及上限为 1 的 exp(x)（已分离）。"""
    # TODO：计算 exp(x)、它的总和，以及一个不影响梯度的截断张量。
    raise NotImplementedError
