# mistake: takes the mask from padded != 0, so genuine zeros inside a sequence are marked as padding
from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    padded = pad_sequence(batch, batch_first=True)
    return padded, padded != 0
