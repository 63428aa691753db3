"""This is what you get when the result begins with the first tensor and the loop then goes
through the whole list: the first tensor is in it twice. Begin the loop at the second, or hand
over the whole list at once.

先把第一个张量放进结果、循环又从头走了一遍列表，就会得到这个结果：第一个张量接了两次。
请从第二个开始循环，或者把整个列表一次交给那个操作。
"""

import torch


def cat_batches(batches, dim):
    return torch.cat([batches[0], *batches], dim=dim)
