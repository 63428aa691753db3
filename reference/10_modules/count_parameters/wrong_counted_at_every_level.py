"""This is what you get when `parameters()` is called on every module of `modules()`: it goes down into the children by
itself, so a parameter is counted once for each module that it lies in. Call it on the model alone.

这是对 `modules()` 里的每个模块都调用 `parameters()` 的结果：`parameters()` 本来就会深入子模块，
一个参数外面套着几层模块，就被数了几次。只对整个模型调用一次。
"""


def count_parameters(model):
    return sum(
        parameter.numel()
        for module in model.modules()
        for parameter in module.parameters()
        if parameter.requires_grad
    )
