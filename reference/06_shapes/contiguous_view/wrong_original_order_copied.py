"""The transpose is undone before the tensor is flattened and copied. The result has its own
memory, but the elements come in the order of the old memory, column by column. Flatten `x` in
its printed order, and compare with `x.tolist()`.

先转置回去，再展平并拷贝：结果有了自己的内存，但元素是按原来内存里的顺序（逐列）排列的。
请按 `x` 打印出来的顺序展平，并与 `x.tolist()` 对照。
"""


def contiguous_view(x):
    return x.mT.reshape(-1).clone()
