"""The answer assumes that `reshape` always returns a view. It does so only if one fixed stride
steps through the elements in order. After a transpose this is not possible, and `reshape`
copies without a warning. Test a transposed `x`.

答案假定 `reshape` 返回的总是视图。只有用一个固定的步长就能依次读出所有元素时才是这样；
转置之后做不到，`reshape` 就会复制一份，而且没有任何提示。请用转置过的 `x` 检验一下。
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
