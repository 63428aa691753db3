"""The tensors were counted, not their elements: a weight with a thousand elements counts as
one. Add up `numel()`.

数的是张量的个数，不是元素的个数：有一千个元素的权重也只算成了 1。要把 `numel()` 加起来。
"""


def count_parameters(model):
    return len([p for p in model.parameters() if p.requires_grad])
