"""The search starts with `best = 0`. If all elements of a row are negative, none is greater, and
the result stays 0. Start with the first element of the row, or with `-inf`.

查找从 `best = 0` 开始：如果一行里全是负数，就没有哪个比 0 大，结果总是第 0 列。应当从这一行的第一
个数或者 `-inf` 开始比较。
"""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    winners = []
    for row in x:
        best, winner = 0, 0
        for column in range(len(row)):
            if row[column] > best:
                best, winner = row[column], column
        winners.append(winner)
    return torch.tensor(winners)
