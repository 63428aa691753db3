"""On meta in English.

On meta 的中文说明。
"""

import torch


def f(x):
    return (x + 1).to("meta")
