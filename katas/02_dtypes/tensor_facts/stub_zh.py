"""用普通的 Python 值描述张量。"""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    """返回一个字典，包含 `x` 的 "shape"、"rank"、"count" 和 "dtype"。"""
    # TODO：读取这四项信息，转成普通的 Python 值。
    raise NotImplementedError
