"""This is what you get when the weight is not transposed, `x @ A`: with as many outputs as inputs it runs
without a complaint, and every output is computed from the wrong numbers. Each row of `A` belongs to one
output, so multiply with `A.T`.

这是没有转置权重、写成 `x @ A` 的结果：输出和输入个数相同时，它照样能跑，可每个输出用的都是错误的数。
`A` 的每一行对应一个输出，所以要乘 `A.T`。
"""


def linear_by_hand(x, A, b):
    return x @ A + b
