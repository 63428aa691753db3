"""Pattern matching, with one case for each type of container."""

from torch import Tensor


def move_batch(batch, device):
    match batch:
        case Tensor():
            return batch.to(device=device)
        case dict():
            return dict(zip(batch.keys(), move_batch(list(batch.values()), device)))
        case tuple():
            return tuple(move_batch(list(batch), device))
        case list():
            moved = []
            for item in batch:
                moved.append(move_batch(item, device))
            return moved
    return batch
