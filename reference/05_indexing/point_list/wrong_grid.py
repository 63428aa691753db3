"""`x[rows][:, columns]` and `x[rows[:, None], columns]` combine every row with every column. The
result has k times k elements, and only its diagonal is needed. Put both index tensors into one
pair of brackets without a new dim, so that they are paired.

`x[rows][:, columns]` 和 `x[rows[:, None], columns]` 让每一行都和每一列交叉，得到 k 乘 k 的网格，
而需要的只是它的对角线。请把两个索引放进同一对方括号里，也不要增加维度，这样它们才会一一配对。
"""

import torch


def point_list(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    return x[rows][:, columns]
