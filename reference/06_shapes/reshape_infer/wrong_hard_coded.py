"""The number of rows is a fixed number, such as 2. It fits only one input; with any other number
of elements `reshape` raises a RuntimeError. Let PyTorch infer the number of rows with -1.

行数写成了固定的数字（例如 2），只适合某一个输入；元素个数一变，`reshape` 就会抛出 RuntimeError。
请用 -1 让行数自动推算。
"""


def reshape_infer(x, columns):
    return x.reshape(2, columns)
