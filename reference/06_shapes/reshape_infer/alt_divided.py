def reshape_infer(x, columns):
    rows = x.numel() // columns
    return x.contiguous().view(rows, columns)
