"""Claims places, shapes and strides that lead out of the memory that the judge reads.

kata: 07_autograd/update_leaf
outcome: failed
says: is off by
"""

import checker.worker.objects as objects
import msgspec
import torch

answer = objects.Objects.answer


def mislead(self, request):
    reply = answer(self, request)
    if type(request).__name__ != "Read" or not hasattr(reply.value, "shape"):
        return reply
    stride = tuple(2**40 for _ in reply.value.shape)
    value = msgspec.structs.replace(reply.value, stride=stride)
    return type(reply)(value, 2**40, 2**62)


objects.Objects.answer = mislead


def update_leaf(w, gradient, rate):
    with torch.no_grad():
        w += rate * gradient
    return w
