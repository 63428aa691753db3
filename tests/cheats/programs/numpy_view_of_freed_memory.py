"""Returns a view of memory that is given back.

kata: 01_short/double_it
outcome: failed
says: the result is a numpy.ndarray; expected a torch.Tensor
"""


def double_it(x):
    return (x * 2).numpy()
