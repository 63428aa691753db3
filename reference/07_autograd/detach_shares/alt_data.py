import torch


def live_values(x):
    return x.data


def saved_values(x):
    return x.clone().detach()


def total_and_capped(x):
    y = x.exp()
    capped = y.data.clone()
    capped[capped > 1] = 1
    return y.sum(), capped
