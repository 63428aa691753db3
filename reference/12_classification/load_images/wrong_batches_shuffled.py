"""Only the order of the batches is shuffled. The images inside a batch stay in the order of the
files, which are sorted by label, so each batch has almost one class. Shuffle single images.

只打乱了各批的顺序：同一批里的图片仍是文件里的顺序，而文件是按标签排好的，于是一批里几乎只有一个类
别。要把单张图片打乱。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    dataset = TensorDataset(pictures, digits.targets)
    if not train:
        return DataLoader(dataset, batch_size=batch_size)
    batches = torch.arange(len(pictures)).split(batch_size)

    class InAnyOrder:
        def __iter__(self):
            last = len(batches) - 1  # the smaller one stays where it is
            for i in [*torch.randperm(last).tolist(), last]:
                yield batches[i].tolist()

        def __len__(self):
            return len(batches)

    return DataLoader(dataset, batch_sampler=InAnyOrder())
