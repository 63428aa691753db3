"""This is what you get when the swapped tensor is copied, with `contiguous()`, `clone()` or a
detour through another tensor. The values are right, but the copy no longer follows later writes
to `x`. Return what the swapping operation gives you, as it is.

这是把互换后的张量又复制了一份（`contiguous()`、`clone()`，或绕道另一个张量）得到的结果。
数值没错，但这份副本不会再跟着 `x` 变化。交换操作返回的本来就是视图，直接返回它即可。
"""


def swap_two(x, first, second):
    return x.transpose(first, second).contiguous()
