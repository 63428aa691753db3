"""This is what you get when the result of `backward()` is returned: it is None. `backward()` does
its work by filling the `.grad` of w and of b. Return those.

这是把 `backward()` 的返回值直接返回了：它是 None。`backward()` 的工作是填好 w 和 b 的 `.grad`，
应当返回的是这两个 `.grad`。
"""


def line_gradients(x, y, w, b):
    loss = ((x * w + b - y) ** 2).mean()
    return loss.backward()
