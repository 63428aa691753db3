def running_sums(x):
    return x.cumsum(0).tolist()
