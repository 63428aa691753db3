"""This is what you get from `w = w - rate * gradient`: a new tensor, the result of a recorded
computation. The caller's `w` has not moved, and what you return is no leaf, so it will never get a
`.grad`. Write into `w` itself, inside `torch.no_grad()`.

这是 `w = w - rate * gradient` 的结果：它是一个新张量，由一次被记录的计算得来。调用者的 `w` 一动没动；返回的
张量不是叶子，永远不会有 `.grad`。请在 `torch.no_grad()` 里写进 `w` 本身。
"""


def update_leaf(w, gradient, rate):
    w = w - rate * gradient
    return w
