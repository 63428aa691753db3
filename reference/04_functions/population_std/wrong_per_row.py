"""This is what you get when a dim is named: one result for each row. Here all elements are taken
together.

指定了维度就会得到这个结果：每一行各有一个结果。这里要把所有元素合在一起。
"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return x.std(dim=-1, correction=0)
