"""`w -= …` while autograd is recording raises a RuntimeError: a leaf tensor with
requires_grad=True must not be changed in place then. Do it inside `with torch.no_grad():`.

在 autograd 还在记录时执行 `w -= …` 会抛出 RuntimeError，因为此时不允许原地修
改 requires_grad=True 的叶子张量。请放进 `with torch.no_grad():` 里。
"""


def update_leaf(w, gradient, rate):
    w -= rate * gradient
    return w
