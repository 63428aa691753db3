"""Is right, and must pass.

kata: 03_arithmetic/matmul
outcome: passed
"""


def matmul(a, b):
    return (a.unsqueeze(2) * b).sum(dim=1)
