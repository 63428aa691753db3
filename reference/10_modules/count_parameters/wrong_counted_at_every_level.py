"""`parameters()` was called on every module of `modules()`. It already includes the parameters of
all nested modules, so a nested parameter is counted several times. Call it once, on the model.

对 `modules()` 里的每个模块都调用了 `parameters()`。`parameters()` 本来就包含子模块的参数，所以嵌套
的参数被数了好几次。只对整个模型调用一次。
"""


def count_parameters(model):
    return sum(
        parameter.numel()
        for module in model.modules()
        for parameter in module.parameters()
        if parameter.requires_grad
    )
