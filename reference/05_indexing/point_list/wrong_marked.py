"""The positions are marked in a boolean mask. A mask knows neither their order nor how often each
occurs: it gives the marked elements row by row, each once. Index with the two tensors of positions
themselves.

把这些位置标记在了布尔掩码里。掩码既不记录顺序，也不记录每个位置出现几次：它按行的顺序给出被标记的元
素，每个只有一次。请直接用这两个位置张量作下标。
"""

import torch


def point_list(x, rows, columns):
    mask = torch.zeros(x.shape, dtype=torch.bool)
    mask[rows, columns] = True
    return x[mask]
