"""This is what you get when `reshape` is believed to be a view each time. It is one only where the
elements can be read in order with a single step; after a transpose they cannot, and `reshape`
copies them without saying so. Test it on an `x` that is transposed.

认为 `reshape` 返回的总是视图，就会得到这个结果。只有元素能按一个固定步长依次读出时才是这样；
转置之后做不到，`reshape` 就会一声不响地复制一份。请用转置过的 `x` 检验一下。
"""


def view_or_copy(x):
    return {
        "transpose": True,
        "reshape": True,
        "contiguous": x.is_contiguous(),
        "rows": True,
        "row_list": False,
        "clone": False,
    }
