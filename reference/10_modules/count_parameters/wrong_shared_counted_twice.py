"""This is what you get when every layer is counted by itself and the counts are added: a parameter that two layers share
is then counted twice. `model.parameters()` gives each tensor once.

这是逐层去数、再把各层的数加起来的结果：两层共用的参数被数了两次。`model.parameters()` 里每个张量只出现一次。
"""


def count_parameters(model):
    return sum(
        p.numel()
        for module in model.modules()
        for p in module.parameters(recurse=False)
        if p.requires_grad
    )
