"""Recorded in English.

Recorded 的中文说明。
"""

import torch


def f(x, kept):
    return (x * kept).to_sparse().requires_grad_(), (x * kept).to_sparse_csr()
