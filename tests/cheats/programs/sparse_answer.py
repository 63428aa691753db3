"""Returns a sparse tensor, which has no dense bytes to compare.

kata: 03_arithmetic/matmul
outcome: failed
says: expected a torch.Tensor
"""


def matmul(a, b):
    return (a @ b).to_sparse()
