import torch


def row_sums(x: torch.Tensor) -> torch.Tensor:
    # TODO: the sums
    raise NotImplementedError
