"""There is always one batch more than the number of full batches: 12 rows in batches of 4 end with
an empty batch, whose mean loss is nan. Step from 0 by `batch_size`, and stop before the number
of rows.

批数总比完整批次的个数多一批：12 行、每批 4 行时，末尾会多出一个空批次，它的平均损失是 nan。
请从 0 开始，以 `batch_size` 为步长，到行数之前为止。
"""


def minibatches(x, y, batch_size):
    batches = []
    for i in range(len(x) // batch_size + 1):
        rows = slice(i * batch_size, (i + 1) * batch_size)
        batches.append((x[rows], y[rows]))
    return batches
