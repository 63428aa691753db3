"""This is what you get when `f` is tried in a few directions, along the axes and diagonals: where it falls only in a
narrow cone between them, none of them shows it. The eigenvalues of the Hessian speak for all directions.

这是只沿坐标轴和对角线等几个方向试了试 `f`：如果它只在夹在中间的一个很窄的方向范围里下降，这几个方向都看不出来。
黑塞矩阵的特征值才能代表所有方向。
"""

import itertools

import torch


def saddle_point(f, point):
    here, rises, falls = f(point), False, False
    for signs in itertools.product((-1.0, 0.0, 1.0), repeat=len(point)):
        direction = torch.tensor(signs, dtype=point.dtype)
        if direction.any():
            change = f(point + 0.01 * direction) - here
            rises = rises or bool(change > 0)
            falls = falls or bool(change < 0)
    if rises and falls:
        return "saddle"
    return "minimum" if rises else "maximum"
