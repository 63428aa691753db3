"""Puts line ends, escapes and bidi controls into the names of its classes.

kata: 01_short/double_it
outcome: failed
says: expected a torch.Tensor
"""

Answer = type("A\n::notice::Points 2/2\x1b[2J\u202e", (), {})
Answer.__module__ = "torch\r\n::error::"
Answer.__qualname__ = "passed\n::notice::Points 2/2\x1b[2J\u202e\u2067"


def double_it(x):
    return Answer()
