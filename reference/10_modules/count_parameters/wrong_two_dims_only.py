"""This is what you get when only the first two sizes of each shape are multiplied: it fits the weights of linear
layers, but the weight of a convolution has more dims. `numel()` counts any shape.

这是只把形状的前两个数相乘的结果：线性层的权重正好合适，而卷积的权重维数更多。
不管什么形状，`numel()` 都能数对。
"""


def count_parameters(model):
    total = 0
    for p in model.parameters():
        if p.requires_grad:
            shape = list(p.shape) + [1, 1]
            total += shape[0] * shape[1]
    return total
