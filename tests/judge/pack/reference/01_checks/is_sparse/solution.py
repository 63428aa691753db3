import torch


def f(x, kept):
    return (x * kept).to_sparse(), (x * kept).to_sparse_csr()
