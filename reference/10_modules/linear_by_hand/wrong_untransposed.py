"""The weight was not transposed: `x @ A`. With as many outputs as inputs this runs, but every
output is computed from the wrong weights. Each row of `A` belongs to one output, so multiply by
`A.T`.

没有转置权重，写成了 `x @ A`：输出和输入个数相同时不会报错，但每个输出用的都是错误的权重。`A` 的每一
行对应一个输出，所以要乘 `A.T`。
"""


def linear_by_hand(x, A, b):
    return x @ A + b
