"""Find the row indices first, then select the rows."""

import torch


def rows_where(x, column, bound):
    (numbers,) = torch.where(x[:, column] >= bound)
    return x.index_select(0, numbers)
