"""The first tensor is in the result twice: the result starts with it, and the loop over the whole
list adds it again. Start the loop at the second tensor, or pass the whole list at once.

结果里第一个张量出现了两次：先把它放进了结果，循环又从头遍历了整个列表。请从第二个张量开始循环，
或者把整个列表一次传给拼接操作。
"""

import torch


def cat_batches(batches, dim):
    return torch.cat([batches[0], *batches], dim=dim)
