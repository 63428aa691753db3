# mistake: lists and tuples are treated alike, so tuples come back as lists
import torch


def move_batch(batch, device):
    if torch.is_tensor(batch):
        return batch.to(device)
    if isinstance(batch, dict):
        return {k: move_batch(v, device) for k, v in batch.items()}
    if isinstance(batch, (list, tuple)):
        return [move_batch(v, device) for v in batch]
    return batch
