"""The sum is in the memory of `a`, where other tensors that share it can see it."""


def test_other_names_see_the_sum(submission, reference, draw, expect):
    """writes the sum into the memory of `a`

    把和写进 `a` 的内存
    """
    x, b = draw.randn(3, 4), draw.randn(4)
    seen = []
    for solver in (submission, reference):
        matrix = solver.hold(x)
        solver.call("add_into", matrix.method("select", 0, 1), b)
        seen.append(matrix.read())
    what = {
        "en": "a matrix after add_into was called with one of its rows as a",
        "zh": "把矩阵的一行作为 a 传给 add_into 之后的矩阵",
    }
    expect.close(seen[0], seen[1], what=what)
