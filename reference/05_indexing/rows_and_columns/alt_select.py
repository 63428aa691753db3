"""Use `select` with the dim and the index."""

import torch


def rows_and_columns(x, row, column):
    return torch.select(x, 0, row), x.select(dim=1, index=column)
