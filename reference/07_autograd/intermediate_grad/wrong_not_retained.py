"""`h.grad` is None, and PyTorch warns: `h` is not a leaf, and it was not told to retain its
gradient, or only after the backward pass. Ask for it before `backward()`.

`h.grad` 是 None，PyTorch 还会给出警告：`h` 不是叶子张量，而且没有要求它保留梯度，
或者反向传播之后才要求。请在 `backward()` 之前说明要保留它。
"""


def intermediate_grad(inner, outer, x):
    h = inner(x)
    outer(h).backward()
    return h.grad, x.grad
