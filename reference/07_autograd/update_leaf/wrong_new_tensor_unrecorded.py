"""`w = w - …` inside `torch.no_grad()` is not recorded, but it still creates a new tensor, with
requires_grad=False. The caller's `w` is not updated. Write in place, with `-=` or a method
whose name ends in an underscore.

`torch.no_grad()` 里的 `w = w - …` 确实没有被记录，但它照样是一个新张量，requires_grad=False，
调用者的 `w` 也没有更新。请用 `-=` 或名字以下划线结尾的方法原地写入。
"""

import torch


def update_leaf(w, gradient, rate):
    with torch.no_grad():
        w = w - rate * gradient
    return w
