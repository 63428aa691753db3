"""This is what you get from loops that write into `torch.zeros(n, m)`: `zeros` makes float32 unless
told otherwise, and what is written into it becomes float32 without a word. Give it the dtype of the
inputs, or let broadcasting make the table.

用循环把结果写进 `torch.zeros(n, m)` 就会得到这个结果：`zeros` 默认是 float32，写进去的数会悄悄变成 float32。
请给它指定输入的 dtype，或者直接用广播得到整张表格。
"""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    table = torch.zeros(len(a), len(b))
    for i in range(len(a)):
        for j in range(len(b)):
            table[i, j] = a[i] - b[j]
    return table
