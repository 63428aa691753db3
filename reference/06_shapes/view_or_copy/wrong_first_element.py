"""This is what you get when `data_ptr()` of the two tensors is compared: it tells where the first
element lies. `x[1:]` begins one row later in the same memory, so it looks like a copy and is none.
Compare the memory as a whole, or write and look.

直接比较两个张量的 `data_ptr()` 就会得到这个结果：它给出的是第一个元素的位置。`x[1:]` 在同一块内存里从下一行
开始，所以看起来像拷贝，其实不是。请比较整块内存，或者写一下再看。
"""


def view_or_copy(x):
    results = {
        "transpose": x.T,
        "reshape": x.reshape(-1),
        "contiguous": x.contiguous(),
        "rows": x[1:],
        "row_list": x[[1]],
        "clone": x.clone(),
    }
    return {name: y.data_ptr() == x.data_ptr() for name, y in results.items()}
