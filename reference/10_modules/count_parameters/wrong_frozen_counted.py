"""This is what you get when frozen parameters are counted too: `parameters()` lists them like all the others, although
no optimizer step would move them. Look at `requires_grad`.

这是把冻结的参数也数进去的结果：`parameters()` 会把它们和别的参数一起列出来，可训练时它们根本不动。
要看 `requires_grad`。
"""


def count_parameters(model):
    return sum(p.numel() for p in model.parameters())
