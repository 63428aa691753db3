"""This is what you get when `h.grad` is read like that of a leaf, or when it was asked to be retained
after the backward pass: it is None, and PyTorch warns. Gradients pass through `h` without being kept;
say before `backward()` that you want this one.

这是把 `h` 当成叶子张量去读 `.grad`，或者反向传播之后才要求保留：结果是 None，PyTorch 还会给出警告。
梯度只是经过 `h`，不会留下来；请在 `backward()` 之前说明要保留它。
"""


def intermediate_grad(inner, outer, x):
    h = inner(x)
    outer(h).backward()
    return h.grad, x.grad
