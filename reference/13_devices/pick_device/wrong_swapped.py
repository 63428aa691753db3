"""The two branches are swapped: CUDA is picked when it is not available.

两个分支写反了：没有 CUDA 的时候选了 CUDA。
"""

import torch


def pick_device():
    return torch.device("cpu" if torch.cuda.is_available() else "cuda")
