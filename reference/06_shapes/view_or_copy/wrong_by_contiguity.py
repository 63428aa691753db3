"""This is what you get when `reshape` is believed to share exactly where `x` is contiguous. It goes
further: it shares wherever the elements can be walked through with one step, as in a tensor of
every second element. Do not derive it; carry out the operation and test.

认为 `reshape` 只有在 `x` 连续时才共享内存，就会得到这个结果。其实它能做到的更多：只要能用一个固定的步长
走遍所有元素，它就返回视图，例如每隔一个取一个得到的张量。不要靠推断，请真的执行操作再检验。
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
