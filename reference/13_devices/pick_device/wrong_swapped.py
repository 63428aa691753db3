"""This is what you get with the two branches swapped: CUDA is picked exactly where there is none.

这是两个分支写反的结果：偏偏在没有 CUDA 的时候选了 CUDA。
"""

import torch


def pick_device():
    return torch.device("cpu" if torch.cuda.is_available() else "cuda")
