"""Returns the right numbers as a sparse tensor, where a dense one is asked for.

kata: 01_short/double_it
outcome: failed
says: expected a torch.Tensor
"""


def double_it(x):
    return (x * 2).to_sparse()
