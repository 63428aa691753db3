# mistake: NumPy's division makes float64, and nobody converts it to float32
import torch


def image_transform(picture):
    flat = picture.reshape(-1)
    return torch.from_numpy(flat / 127.5 - 1.0)
