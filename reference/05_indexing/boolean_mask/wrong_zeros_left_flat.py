"""This is what you get when the elements under the bound are set to zero and the rest of the shape
is flattened: it is a vector now, but it still has a place for every element of `x`. Leave the
others out instead of writing zeros.

把没有超过界限的元素设成 0，再拉平成一维，就会得到这个结果：它虽然是向量，但 `x` 的每个元素都还占着
一个位置。其余的元素应该去掉，而不是写成 0。
"""


def boolean_mask(x, bound):
    return (x * (x > bound)).flatten()
