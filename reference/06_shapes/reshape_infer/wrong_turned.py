"""This is what you get from `reshape(columns, -1)` with a transpose after it: the shape is right,
but the elements run down the columns instead of along the rows. No transpose is needed; give the
sizes in the order rows, columns.

这是 `reshape(columns, -1)` 之后再转置的结果：形状虽然对，元素却是顺着列往下排的，而不是顺着行。
不需要转置，直接按“行、列”的顺序给出大小即可。
"""


def reshape_infer(x, columns):
    return x.reshape(columns, -1).T
