"""Raises an exception whose message clears the screen and prints a result of its own.

kata: 01_short/double_it
outcome: errored
error: exception
says: ValueError:
"""


def double_it(x):
    raise ValueError(
        "::error::1\n  ::notice::2\n##[error]3\n"
        "\x1b[2J\x1b[H\x1b[32mpassed · 2 of 2 points\x1b[0m\r\n::notice::Points 2/2\n"
        "::error::x\x07\x9b2J\u202epassed\u2066\u200b\x00\x85\u2028::notice::"
    )
