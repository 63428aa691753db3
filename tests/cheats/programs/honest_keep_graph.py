"""Is right, and must pass.

kata: 01_short/keep_graph
outcome: passed
"""


def keep_graph(w, x):
    return w.pow(2).mul(x)
