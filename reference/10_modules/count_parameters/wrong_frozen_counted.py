"""Frozen parameters were counted too. `parameters()` yields them like all the others, but training
does not change them. Check `requires_grad`.

冻结的参数也数进去了：`parameters()` 会把它们和别的参数一起列出来，但训练时它们不会更新。要检
查 `requires_grad`。
"""


def count_parameters(model):
    return sum(p.numel() for p in model.parameters())
