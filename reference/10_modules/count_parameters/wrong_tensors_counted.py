"""This is what you get when the tensors are counted instead of their elements: a weight of a thousand numbers then counts
as one. Add up `numel()`.

这是数了有几个张量、而不是有几个元素的结果：一千个数的权重也只算成了 1。要把 `numel()` 加起来。
"""


def count_parameters(model):
    return len([p for p in model.parameters() if p.requires_grad])
