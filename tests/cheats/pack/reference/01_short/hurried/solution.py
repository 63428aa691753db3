def double_it(x):
    return x * 2
