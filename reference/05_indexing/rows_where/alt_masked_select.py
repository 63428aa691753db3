"""Expand the mask over the columns, then reshape the vector to rows."""

import torch


def rows_where(x, column, bound):
    mask = x.select(1, column).ge(bound).unsqueeze(1).expand_as(x)
    return torch.masked_select(x, mask).reshape(-1, x.shape[1])
