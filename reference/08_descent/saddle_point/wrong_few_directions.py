"""`f` is tried in a few directions only, along axes and diagonals. It may decrease only in a
narrow cone between them, which none of these directions shows. The eigenvalues of the Hessian
cover all directions.

只沿坐标轴和对角线等几个方向试了 `f`：如果它只在这些方向之间的一个很窄的范围里下降，就看不出来。
黑塞矩阵的特征值才能反映所有方向。
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
