"""Only the weights and biases of the direct children were counted. Parameters of deeper modules are
missing, and so are those of a model that is a single layer. `model.parameters()` yields all of
them.

只数了直接子模块的权重和偏置：更深处的参数都漏掉了，模型本身就是一层时也会漏
掉。`model.parameters()` 会给出所有参数。
"""


def count_parameters(model):
    count = 0
    for layer in model.children():
        for name in ("weight", "bias"):
            parameter = getattr(layer, name, None)
            if parameter is not None and parameter.requires_grad:
                count += parameter.numel()
    return count
