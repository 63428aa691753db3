# mistake: sorts the sequences by length, as recurrent packing wants it, so row i is no longer sequence i
import torch
from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    batch = sorted(batch, key=len, reverse=True)
    lengths = torch.tensor([len(s) for s in batch])
    padded = pad_sequence(batch, batch_first=True)
    mask = torch.arange(padded.shape[1]).unsqueeze(0) < lengths.unsqueeze(1)
    return padded, mask
