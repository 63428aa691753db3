import torch


def view_or_copy(x):
    """判断每个操作的结果是否与 `x` 共享内存，返回由 bool 组成的字典。

    键为："transpose"、"reshape"、"contiguous"、"rows"、"row_list"、"clone"。
    """
    # TODO：对 x 做每个操作，检验内存是否共享。
    raise NotImplementedError
