"""Only the first two sizes of each shape were multiplied. This is right for the weight of a linear
layer, but the weight of a convolution has more dimensions. `numel()` works for any shape.

只把形状的前两个数相乘：线性层的权重正好是两维，而卷积的权重维数更多。不管什么形状，`numel()` 都能数
对。
"""


def count_parameters(model):
    total = 0
    for p in model.parameters():
        if p.requires_grad:
            shape = list(p.shape) + [1, 1]
            total += shape[0] * shape[1]
    return total
