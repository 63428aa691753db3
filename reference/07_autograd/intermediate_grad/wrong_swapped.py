"""The pair is in the other order. Both gradients are right; return that of the intermediate result
first.

两个梯度的顺序反了。数值都对，请把中间结果的梯度放在前面。
"""


def intermediate_grad(inner, outer, x):
    h = inner(x)
    h.retain_grad()
    outer(h).backward()
    return x.grad, h.grad
