"""Raises an exception of which every question raises.

kata: 01_short/double_it
outcome: errored
error: exception
says: Hostile
"""


def refuse(*_):
    raise SystemExit(0)


class Meta(type):
    __mro__ = property(refuse)


class Hostile(Exception, metaclass=Meta):
    __str__ = __repr__ = __reduce__ = refuse
    __traceback__ = property(refuse, refuse)
    __cause__ = __context__ = property(refuse, refuse)
    __notes__ = property(refuse)


def double_it(x):
    raise Hostile
