"""Declares that it is expected to fail.

kata: 01_short/double_it
outcome: errored
error: exception
says: XFailed: known
"""


def double_it(x):
    import pytest

    pytest.xfail("known")
