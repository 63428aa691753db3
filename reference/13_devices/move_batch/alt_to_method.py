"""Moves every object that has a `to` method."""


def move_batch(batch, device):
    if hasattr(batch, "to"):
        return batch.to(device, copy=True)
    if type(batch) is dict:
        return {k: move_batch(v, device) for k, v in batch.items()}
    if type(batch) is list:
        return [move_batch(v, device) for v in batch]
    if type(batch) is tuple:
        return (*(move_batch(v, device) for v in batch),)
    return batch
