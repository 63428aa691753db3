"""`reshape(columns, -1)` is followed by a transpose. The shape is right, but the elements run down
the columns instead of along the rows. Give the sizes in the order rows, columns; no transpose
is needed.

`reshape(columns, -1)` 之后又做了转置：形状虽然对，元素却是沿着列往下排的，而不是沿着行。
请直接按“行、列”的顺序给出大小，不需要转置。
"""


def reshape_infer(x, columns):
    return x.reshape(columns, -1).T
