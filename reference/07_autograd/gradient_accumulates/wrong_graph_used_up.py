"""This is what you get when the mean is computed once and `backward()` is called on it again and
again: the first call frees the graph, and the second finds it gone. Compute the mean anew in every
round, or pass `retain_graph=True`.

这是只算了一次平均值，却反复对它调用 `backward()`：第一次调用之后计算图就被释放了，第二次自然找不到。
请在每一轮重新计算平均值，或者传入 `retain_graph=True`。
"""


def gradient_accumulates(x, times):
    mean = (x**2 + 20).mean()
    held = []
    for _ in range(times):
        mean.backward()
        held.append(x.grad.clone())
    return held
