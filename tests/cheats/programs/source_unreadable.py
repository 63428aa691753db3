"""Is a file that Python cannot read further than its first line.

kata: 01_short/double_it
outcome: errored
error: syntax
says: Python cannot read double_it.py
"""

def double_it(x)
    return x * 2
