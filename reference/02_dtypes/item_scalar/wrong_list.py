"""`t.tolist()` returns a plain number only for a tensor without dims. Each dim adds a pair of
brackets: shape (1, 1) gives `[[2.5]]`. Return the number itself.

`t.tolist()` 只有对没有维度的张量才返回数本身，每多一维就多一层括号：形状 (1, 1) 会得
到 `[[2.5]]`。要返回的是数本身。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return t.tolist()
