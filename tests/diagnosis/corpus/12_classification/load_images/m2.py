# mistake: doubles and subtracts in uint8, where everything wraps around at 256, before dividing
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    data = MNIST(root, train=train, download=False)
    x = (data.data * 2 - 255) / 255
    x = x.reshape(len(x), -1).float()
    return DataLoader(TensorDataset(x, data.targets), batch_size=batch_size, shuffle=train)
