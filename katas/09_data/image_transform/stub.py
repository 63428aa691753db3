"""Convert a picture to the input of a network."""

import numpy as np
import torch


def image_transform(picture):
    """Return the bytes of picture as a flat float32 tensor from -1 (black) to 1 (white)."""
    # TODO: convert the dtype, scale, and flatten
    raise NotImplementedError
