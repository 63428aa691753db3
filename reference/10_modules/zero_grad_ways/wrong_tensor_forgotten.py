"""This is what you get when the model and the optimizer are cleared, but not `w`: it belongs to neither of them, so
nobody else will clear it.

这是清了模型和优化器、却漏掉 `w` 的结果：它两边都不属于，没有谁会替你清掉它。
"""


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
    optimizer.zero_grad()
