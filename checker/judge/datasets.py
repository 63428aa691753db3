"""Real data sets for cases, split so that the judge keeps a part that no submission sees."""

import struct
from typing import Any

import msgspec
import numpy as np
import torch

from checker.spec.model import Dataset, Digits, Regression


class Data(msgspec.Struct, frozen=True):
    """What a data set gives: arguments, files for the scratch folder, and the held-out part."""

    arguments: dict[str, Any]
    heldout: tuple[torch.Tensor, torch.Tensor]
    files: dict[str, bytes] = {}


def load_dataset(dataset: Dataset, rng: torch.Generator, index: int) -> Data:
    """Draw a data set. scikit-learn is imported here, only by katas that declare it."""
    if dataset.regression is not None:
        return _regression(dataset.regression, rng)
    assert dataset.digits is not None
    return _digits(dataset.digits, rng, f"data_{index}")


def _regression(spec: Regression, rng: torch.Generator) -> Data:
    """`make_regression` as float32: x (n, features), y (n, 1)."""
    from sklearn.datasets import make_regression

    x, y = make_regression(
        n_samples=spec.samples + spec.heldout,
        n_features=spec.features,
        noise=spec.noise,
        bias=spec.bias,
        random_state=int(torch.randint(2**31, (), generator=rng)),
    )
    inputs = torch.tensor(x, dtype=torch.float32)
    targets = torch.tensor(y, dtype=torch.float32).reshape(-1, 1)
    n = spec.samples
    return Data({"x": inputs[:n], "y": targets[:n]}, (inputs[n:], targets[n:]))


def _digits(spec: Digits, rng: torch.Generator, root: str) -> Data:
    """The 1797 digits of scikit-learn at 28x28, as the IDX files that MNIST came in.

    The digits are public. So it is drawn which digit has which class number, and how all pictures
    are turned, mirrored and moved; what is learned from the files alone is not affected.
    """
    from sklearn.datasets import load_digits

    bunch = load_digits()
    order = torch.randperm(len(bunch.target), generator=rng)
    labels = torch.randperm(10, generator=rng)[torch.tensor(bunch.target)[order]]
    small = torch.tensor(bunch.images, dtype=torch.float32)[order].unsqueeze(1)
    large = torch.nn.functional.interpolate(small, (28, 28), mode="bilinear", align_corners=False)
    images = _moved(large.squeeze(1) * (255 / 16), rng).round().clamp(0, 255).to(torch.uint8)
    train, test = spec.train, spec.train + spec.test
    shown = torch.arange(train)
    if spec.sort_labels:
        shown = shown[labels[:train].argsort(stable=True)]
    folder = f"{root}/MNIST/raw"
    files = {
        f"{folder}/train-images-idx3-ubyte": idx(images[shown]),
        f"{folder}/train-labels-idx1-ubyte": idx(labels[shown]),
        f"{folder}/t10k-images-idx3-ubyte": idx(images[train:test]),
        f"{folder}/t10k-labels-idx1-ubyte": idx(labels[train:test]),
    }
    heldout = (images[test:].reshape(-1, 784).float() / 127.5 - 1, labels[test:])
    return Data({"root": root}, heldout, files)


def _moved(images: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
    """Turn, mirror and move all pictures (n, 28, 28) in the same way, one of 200."""
    quarters, mirrored, down, right = (
        int(torch.randint(low, high, (), generator=rng))
        for low, high in ((0, 4), (0, 2), (-2, 3), (-2, 3))
    )
    turned = torch.rot90(images, quarters, (1, 2))
    return torch.roll(turned.flip(2) if mirrored else turned, (down, right), (1, 2))


def idx(array: torch.Tensor) -> bytes:
    """Write unsigned bytes as an IDX file: magic with type and rank, big-endian sizes, data."""
    header = struct.pack(f">HBB{array.dim()}I", 0, 0x08, array.dim(), *array.shape)
    return header + array.to(torch.uint8).numpy().astype(np.uint8).tobytes()
