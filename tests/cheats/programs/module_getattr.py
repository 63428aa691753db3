"""Has a module that defines whatever it is asked for.

kata: 01_short/double_it
outcome: failed
error: not_defined
says: does not define double_it; the checks look for exactly this name
"""


def __getattr__(name):
    return lambda x: True
