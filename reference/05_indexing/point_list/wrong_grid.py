"""This is what you get from `x[rows][:, columns]` or `x[rows[:, None], columns]`: every row is crossed
with every column, so you have a grid of k times k elements, and the ones you want are only its
diagonal. Let the brackets pair the two lists.

用 `x[rows][:, columns]` 或 `x[rows[:, None], columns]` 就会得到这个结果：每一行都和每一列交叉，
得到 k 乘 k 的网格，而你要的只是它的对角线。请让方括号把两个索引一一配对。
"""

import torch


def point_list(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    return x[rows][:, columns]
