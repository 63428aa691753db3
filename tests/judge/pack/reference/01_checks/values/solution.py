import torch


def f(x, k):
    return {"scaled": x * k, "total": (x * k).sum().item(), "name": "ok"}
