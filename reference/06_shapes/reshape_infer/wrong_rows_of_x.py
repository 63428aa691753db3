"""`reshape(x.shape[0], columns)` uses the number of rows of `x`. With another number of columns,
the same elements need another number of rows. Let PyTorch infer it.

`reshape(x.shape[0], columns)` 沿用了 `x` 原来的行数，可列数变了，同样多的元素需要的行数也就变了。
请让 PyTorch 推算行数。
"""


def reshape_infer(x, columns):
    return x.reshape(x.shape[0], columns)
