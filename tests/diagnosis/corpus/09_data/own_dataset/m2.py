# mistake: slices i:i+1 instead of indexing, so samples keep a row dimension and no IndexError is ever raised past the end
from torch.utils.data import Dataset


class PairDataset(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return self.x.shape[0]

    def __getitem__(self, i):
        return self.x[i:i + 1], self.y[i:i + 1]
