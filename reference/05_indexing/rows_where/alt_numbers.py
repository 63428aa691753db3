"""The numbers of the rows first, then the rows."""

import torch


def rows_where(x, column, bound):
    (numbers,) = torch.where(x[:, column] >= bound)
    return x.index_select(0, numbers)
