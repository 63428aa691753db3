"""This is what you get when only the direct children with a weight and a bias are counted: whatever lies deeper in the
model is missed, and so is a model that is a single layer. `model.parameters()` reaches everything.

这是只数直接子模块的权重和偏置的结果：更深处的都漏掉了，模型本身就是一层时也会漏掉。
`model.parameters()` 能走到每一处。
"""


def count_parameters(model):
    count = 0
    for layer in model.children():
        for name in ("weight", "bias"):
            parameter = getattr(layer, name, None)
            if parameter is not None and parameter.requires_grad:
                count += parameter.numel()
    return count
