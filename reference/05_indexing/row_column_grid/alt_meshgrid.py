"""Create both index matrices explicitly."""

import torch


def row_column_grid(x, rows, columns):
    i, j = torch.meshgrid(rows, columns, indexing="ij")
    return x[i, j]
