import torch


def line_gradients(x, y, w, b):
    error = x * w + b - y
    return [2 * (error * x).mean(), 2 * error.mean()]
