"""`rows` and `columns` are converted to boolean masks. A mask loses the order and the repeats: it
selects each row and column once, in the order of `x`. Index with the numbers themselves.

`rows` 和 `columns` 被变成了布尔掩码。掩码不保留顺序和重复次数：结果按 `x` 里的顺序排列，
每行每列只出现一次。请直接用这些数做索引。
"""

import torch


def row_column_grid(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    listed_rows = torch.isin(torch.arange(x.shape[0]), rows)
    listed_columns = torch.isin(torch.arange(x.shape[1]), columns)
    return x[listed_rows][:, listed_columns]
