"""This is what you get from `w -= …` while autograd is recording: a RuntimeError, because a leaf that
requires grad must not be changed in place there. Do it inside `with torch.no_grad():`.

这是在 autograd 还在记录时执行了 `w -= …`：会得到 RuntimeError，因为此时不允许原地修改 requires_grad 的叶子张量。
请放进 `with torch.no_grad():` 里。
"""


def update_leaf(w, gradient, rate):
    w -= rate * gradient
    return w
