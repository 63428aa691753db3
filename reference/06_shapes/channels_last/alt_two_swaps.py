def channels_last(x):
    return x.transpose(0, 1).transpose(1, 2)
