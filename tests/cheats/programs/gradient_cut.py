"""Cuts the graph and declares the answer to require grad.

kata: 01_short/keep_graph
outcome: failed
says: w gets no gradient: the graph is cut between w and the result
"""


def keep_graph(w, x):
    return (w * w * x).detach().requires_grad_()
