"""Prints escapes that paint a verdict over the real one.

kata: 01_short/double_it
outcome: failed
says: elements differ
"""


def double_it(x):
    print("\x1b[2J\x1b[H\x1b]0;passed\x07\x1b[32mpassed\x1b[0m\r\n::notice::Points 2/2")
    print("\rpassed", "\b" * 50, "\x9b31m", "\u202e", "\x85::notice::", "\u2028::notice::")
    print("##[error]forged", "::error::forged")
    print("z" + "\u0301" * 500)
    return x * 0
