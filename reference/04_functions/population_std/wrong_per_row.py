"""With a dim, there is one result for each row. Compute one result from all elements.

指定了维度，所以每一行各有一个结果。应当对所有元素求一个结果。
"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return x.std(dim=-1, correction=0)
