"""The deviation from its definition, with a mask for the constant columns."""


def standardise(train, test):
    count = train.shape[0]
    mean = train.sum(0, keepdim=True) / count
    std = ((train - mean) ** 2).sum(0, keepdim=True).div(count).sqrt()
    std[std == 0] = 1
    return [(part - mean) / std for part in (train, test)]
