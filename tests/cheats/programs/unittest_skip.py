"""Raises the exception by which unittest skips.

kata: 01_short/double_it
outcome: errored
error: exception
says: unittest.case.SkipTest: not today
"""

import unittest


def double_it(x):
    raise unittest.SkipTest("not today")
