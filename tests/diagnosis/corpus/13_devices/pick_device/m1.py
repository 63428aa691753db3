# mistake: the parentheses are missing, so the function object itself is tested, which is always true
import torch


def pick_device():
    return torch.device("cuda") if torch.cuda.is_available else torch.device("cpu")
