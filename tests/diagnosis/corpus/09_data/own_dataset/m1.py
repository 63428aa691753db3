# mistake: converts every sample to float, so integer labels do not come out just as the tensor gives them
from torch.utils.data import Dataset


class PairDataset(Dataset):
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        return self.x[i].float(), self.y[i].float()
