"""This is what you get when `w = w - …` stands inside `torch.no_grad()`: nothing is recorded, but it is
a new tensor all the same. It does not require grad, and the caller's `w` has not moved. Write in place,
with `-=` or a method that ends in an underscore.

这是把 `w = w - …` 放进了 `torch.no_grad()`：确实没有被记录，但它照样是一个新张量，不带 requires_grad，
调用者的 `w` 也没有动。请用 `-=` 或名字以下划线结尾的方法原地写入。
"""

import torch


def update_leaf(w, gradient, rate):
    with torch.no_grad():
        w = w - rate * gradient
    return w
