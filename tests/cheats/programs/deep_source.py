"""Is nested so deep that reading its source might overflow a parser.

kata: 01_short/double_it
outcome: errored
error: memory
says: MemoryError
"""


def double_it(x):
    return eval("-" * 500_000 + "1") + x
