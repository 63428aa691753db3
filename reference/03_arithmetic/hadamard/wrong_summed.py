"""The products are summed, for example by `(a * b).sum()`. The result is one number, the dot
product of all elements. Do not sum: keep each product at its position.

乘积又被加在了一起（例如 `(a * b).sum()`），只剩一个数，也就是所有元素的点积。不要求和，
每个乘积要留在自己的位置上。
"""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return (a * b).sum()
