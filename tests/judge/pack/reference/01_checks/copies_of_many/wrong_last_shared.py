"""Last shared in English.

Last shared 的中文说明。
"""

import torch


def f(x):
    return [row.clone() for row in x[:-1]] + [x[-1]]
