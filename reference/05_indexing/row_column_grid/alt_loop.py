"""Fill an empty matrix, element by element."""

import torch


def row_column_grid(x, rows, columns):
    grid = torch.empty(len(rows), len(columns), dtype=x.dtype)
    for i, row in enumerate(rows.tolist()):
        for j, column in enumerate(columns.tolist()):
            grid[i, j] = x[row, column]
    return grid
