"""Returns a tensor of a gigabyte that takes no memory.

kata: 01_short/double_it
outcome: failed
says: expected a torch.Tensor
"""


def double_it(x):
    return (x * 0).sum().expand(1 << 28)
