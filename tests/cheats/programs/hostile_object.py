"""Returns an object of which every question raises or never ends.

kata: 01_short/double_it
outcome: failed
says: the result is a submission.Hostile; expected a torch.Tensor
"""


def endless(*_):
    while True:
        pass


class Hostile:
    __repr__ = __str__ = __len__ = __iter__ = __eq__ = __bool__ = __format__ = endless
    __reduce__ = __reduce_ex__ = __getstate__ = __sizeof__ = __dir__ = __index__ = endless
    shape = dtype = device = property(endless)

    __hash__ = None


def double_it(x):
    return Hostile()
