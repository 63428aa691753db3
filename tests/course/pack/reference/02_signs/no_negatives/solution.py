def no_negatives(x):
    return x.clamp(min=0)
