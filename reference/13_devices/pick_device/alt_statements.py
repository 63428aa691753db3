"""An if statement, the function imported by its own name, the first device by its number."""

from torch import device
from torch.cuda import is_available


def pick_device():
    if is_available():
        return device("cuda", 0)
    return device("cpu")
