"""Claims a graph that it does not have.

kata: 01_short/keep_graph
outcome: failed
says: w gets no gradient
"""

import checker.worker.objects as objects
import msgspec

real = objects.encode_value


def forged(value, depth=0):
    said = real(value, depth)
    if hasattr(said, "requires_grad"):
        said = msgspec.structs.replace(said, requires_grad=True, is_leaf=False)
    return said


objects.encode_value = forged


def keep_graph(w, x):
    return (w * w * x).detach()
