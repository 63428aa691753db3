import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    """返回 θ、更新次数，以及最后一次移动的距离是否小于 tolerance。"""
    # TODO：更新 θ，检查每次移动的距离；距离足够小或者达到上限时停止。
    raise NotImplementedError
