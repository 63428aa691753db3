"""The answer compares the `data_ptr()` of two tensors, which is the address of their first
element. `x[1:]` starts one row later in the same memory, so its `data_ptr()` differs although
the memory is shared. Compare the storage, or test with a write.

直接比较了两个张量的 `data_ptr()`，而它是第一个元素的地址。`x[1:]` 在同一块内存里从下一行开始，
所以 `data_ptr()` 不同，内存却是共享的。请比较整块存储，或者写入之后再看。
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
