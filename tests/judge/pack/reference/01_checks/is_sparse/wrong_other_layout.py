"""Other layout in English.

Other layout 的中文说明。
"""

import torch


def f(x, kept):
    return (x * kept).to_sparse(), (x * kept).to_sparse()
