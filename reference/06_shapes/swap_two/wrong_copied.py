"""The swapped tensor is copied, for example with `contiguous()` or `clone()`. The values are
right, but later writes to `x` do not reach the copy. The swapping operation already returns a
view; return it directly.

互换后的张量又被复制了一份（例如 `contiguous()`、`clone()`）：数值没错，但之后往 `x` 里写，
这份副本不会跟着变。交换操作返回的本来就是视图，直接返回它即可。
"""


def swap_two(x, first, second):
    return x.transpose(first, second).contiguous()
