"""All kept in English.

All kept 的中文说明。
"""

import torch


def f(x, kept):
    return x.to_sparse(), x.to_sparse_csr()
