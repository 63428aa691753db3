"""The deviation from its definition; a constant column has one value from its least to its greatest."""


def standardise(train, test):
    count = train.shape[0]
    mean = train.sum(0, keepdim=True) / count
    std = ((train - mean) ** 2).sum(0, keepdim=True).div(count).sqrt()
    std[:, train.amax(0) == train.amin(0)] = 1
    return [(part - mean) / std for part in (train, test)]
