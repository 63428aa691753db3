"""A custom loader: an object with its own iterator for every loop."""

import torch
from torchvision.datasets import MNIST


class Images:
    def __init__(self, digits, batch_size, shuffle):
        self.x = (digits.data.reshape(len(digits), -1).float() - 127.5) / 127.5
        self.y, self.batch_size, self.shuffle = digits.targets, batch_size, shuffle

    def __iter__(self):
        order = torch.randperm(len(self.x)) if self.shuffle else torch.arange(len(self.x))
        for rows in order.split(self.batch_size):
            yield self.x[rows], self.y[rows]


def load_images(root, train, batch_size):
    return Images(MNIST(root, train=train), batch_size, train)
