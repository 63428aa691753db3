"""Convert a picture to the input of a network."""

import numpy as np
import torch


def image_transform(picture):
    """Return the bytes of picture as a flat float32 tensor from -1 (black) to 1 (white)."""
    picture = np.array(picture, dtype="float32") / 255
    picture = (picture - 0.5) / 0.5
    return torch.from_numpy(picture.reshape(-1))
