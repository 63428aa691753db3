"""This is what you get when the lists are turned into boolean masks: a mask knows which rows and
columns are listed, but neither their order nor how often each occurs. They come in the order of
`x`, and once each. Index with the numbers themselves.

把两个列表变成布尔掩码，就会得到这个结果：掩码只知道哪些行和列被列出，不知道它们的顺序，
也不知道各出现几次。结果就按 `x` 里的顺序排列，而且每个只出现一次。请直接用这些数做下标。
"""

import torch


def row_column_grid(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    listed_rows = torch.isin(torch.arange(x.shape[0]), rows)
    listed_columns = torch.isin(torch.arange(x.shape[1]), columns)
    return x[listed_rows][:, listed_columns]
