"""This is what you get from a search that begins with `best = 0`: where all numbers of a row are
negative, none is ever better, and column 0 is left. Begin with the first number of the row, or with
`-inf`.

查找时从 `best = 0` 开始就会得到这个结果：如果一行里全是负数，就没有哪个比 0 大，结果总是第 0 列。
应当从这一行的第一个数或者 `-inf` 开始比较。
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
