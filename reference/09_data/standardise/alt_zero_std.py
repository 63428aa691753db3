"""The deviation of `std` is exactly 0 for equal entries."""


def standardise(train, test):
    mean = train.mean(dim=0)
    std = train.std(dim=0, unbiased=False)
    std[std == 0] = 1
    return (train - mean) / std, (test - mean) / std
