"""Cuts the graph and declares the answer to require grad.

kata: 01_short/keep_graph
outcome: failed
says: gradient of w: none arrives; the path from w to the result is cut
"""


def keep_graph(w, x):
    return (w * w * x).detach().requires_grad_()
