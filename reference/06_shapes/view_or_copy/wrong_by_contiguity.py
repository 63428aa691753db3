"""For `reshape` the answer is `x.is_contiguous()`. But `reshape` can return a view in more cases:
whenever one fixed stride steps through all elements, as in a tensor of every second element.
Run the operation and test its result.

`reshape` 的答案用了 `x.is_contiguous()`。其实 `reshape` 在更多情况下能返回视图：
只要用一个固定的步长就能走遍所有元素，例如每隔一个取一个得到的张量。请真的执行操作，
再检验它的结果。
"""


def view_or_copy(x):
    return {
        "transpose": True,
        "reshape": x.is_contiguous(),
        "contiguous": x.is_contiguous(),
        "rows": True,
        "row_list": False,
        "clone": False,
    }
