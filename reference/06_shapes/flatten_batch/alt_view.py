def flatten_batch(x):
    features = 1
    for size in x.shape[1:]:
        features *= size
    return x.contiguous().view(len(x), features)
