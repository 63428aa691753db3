def channels_last(x):
    return x.movedim(0, -1)
