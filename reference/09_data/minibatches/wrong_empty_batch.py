"""This is what you get when the number of batches is always one more than the whole batches: 12 rows
in batches of 4 then end with a batch of no rows, whose mean loss is nan. Count in steps of
`batch_size` from 0 and stop before the number of rows.

这是批数总比完整批次多算一批的结果：12 行、每批 4 行时，末尾会多出一个空批次，它的平均损失是 nan。
从 0 开始、以 `batch_size` 为步长往前数，数到行数之前就停。
"""


def minibatches(x, y, batch_size):
    batches = []
    for i in range(len(x) // batch_size + 1):
        rows = slice(i * batch_size, (i + 1) * batch_size)
        batches.append((x[rows], y[rows]))
    return batches
