"""`w = w - rate * gradient` creates a new tensor, the result of a recorded computation. The
caller's `w` is not updated, and the returned tensor is not a leaf, so it never gets a `.grad`.
Write into `w` itself, inside `torch.no_grad()`.

`w = w - rate * gradient` 得到的是一个新张量，由一次被记录的计算得来。调用者的 `w` 没有更新；
返回的张量不是叶子张量，永远不会有 `.grad`。请在 `torch.no_grad()` 里写进 `w` 本身。
"""


def update_leaf(w, gradient, rate):
    w = w - rate * gradient
    return w
