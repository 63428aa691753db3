# mistake: asks once and caches the answer instead of asking at every call
from functools import cache

import torch


@cache
def pick_device():
    if torch.cuda.is_available():
        return torch.device("cuda:0")
    return torch.device("cpu")
