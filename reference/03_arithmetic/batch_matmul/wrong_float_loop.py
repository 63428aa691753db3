"""This is what you get from a loop that writes into `torch.zeros(k, n, p)`: the numbers are
computed well enough, but `zeros` makes float32 unless told otherwise, and whatever is written into
it becomes float32 without a word. Give it the dtype of the inputs, or collect the products in a
list.

用循环把结果写进 `torch.zeros(k, n, p)` 就会得到这个结果：每个乘积本身没算错，但 `zeros` 默认是 float32，
写进去的数都会悄悄变成 float32。请给它指定输入的 dtype，或者先把乘积放进列表。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    k, n, _ = a.shape
    result = torch.zeros(k, n, w.shape[-1])
    for i in range(k):
        result[i] = a[i] @ (w if w.dim() == 2 else w[i])
    return result
