"""The inputs are changed in place with `-=` and `/=`. The answer is right, but the caller's
tensors are standardised too. Create new tensors.

用 `-=`、`/=` 原地改动了输入：答案是对的，但调用者自己的张量也被标准化了。请新建张量。
"""

import torch


def standardise(train, test):
    mean = train.mean(dim=0)
    std = train.std(dim=0, correction=0)
    std = torch.where(std == 0, torch.ones_like(std), std)
    train -= mean
    train /= std
    test -= mean
    test /= std
    return train, test
