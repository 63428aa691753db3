"""The mean is computed once, and `backward()` is called on it several times. The first call frees
the graph, so the second call raises an error. Compute the mean again in every round, or pass
`retain_graph=True`.

平均值只算了一次，却反复对它调用 `backward()`：第一次调用之后计算图就被释放了，第二次调用会报错。
请在每一轮重新计算平均值，或者传入 `retain_graph=True`。
"""


def gradient_accumulates(x, times):
    mean = (x**2 + 20).mean()
    held = []
    for _ in range(times):
        mean.backward()
        held.append(x.grad.clone())
    return held
