"""The other elements are set to 0, and the result is flattened. It is a vector, but it still has
one element for each element of `x`. Leave the other elements out: index with the mask.

其余的元素被设成 0，再拉平成一维：结果虽然是向量，但 `x` 的每个元素都还占着一个位置。其余的元素应
该去掉：请用掩码来索引。
"""


def boolean_mask(x, bound):
    return (x * (x > bound)).flatten()
