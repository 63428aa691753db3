"""This is what you get when the number of rows is written down as a figure, such as 2: it fits a
single input, and with any other number of elements `reshape` raises a RuntimeError. Leave the rows
open with -1.

把行数写成固定的数字（例如 2）就会得到这个结果：只适合某一个输入，元素个数一变，`reshape` 就会抛出
RuntimeError。请用 -1 让行数自动推算。
"""


def reshape_infer(x, columns):
    return x.reshape(2, columns)
