"""Is a file that Python cannot read further than its first line.

kata: 01_short/double_it
outcome: errored
error: syntax
says: double_it.py has a syntax error
"""

def double_it(x)
    return x * 2
