"""Select one row and one column as matrices, then remove the dim of size 1."""

import torch


def rows_and_columns(x, row, column):
    line = x.index_select(0, torch.tensor([row]))
    upright = x[:, column : column + 1]
    return line.squeeze(0), upright.reshape(-1)
