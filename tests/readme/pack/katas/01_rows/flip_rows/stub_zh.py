import torch


def flip_rows(x: torch.Tensor) -> torch.Tensor:
    """返回把矩阵 x 的各行倒序排列后的矩阵。"""
    # TODO：把各行的顺序颠倒过来
    raise NotImplementedError
