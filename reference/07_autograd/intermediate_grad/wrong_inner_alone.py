"""The second gradient is that of `h` with respect to `x`, without the outer part. The gradient of
`x` passes through the outer part first: call `backward()` on the loss.

第二个梯度只是 `h` 对 `x` 的，没有经过外层的那一段。`x` 的梯度要先经过外层；
请从 loss 开始反向传播。
"""


def intermediate_grad(inner, outer, x):
    leaf = inner(x).detach().requires_grad_()
    outer(leaf).backward()
    inner(x).sum().backward()
    return leaf.grad, x.grad
