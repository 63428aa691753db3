"""What YAML cannot say: the memory itself changes, not only what the name `a` stands for."""


def test_other_names_see_the_sum(submission, reference, draw, expect):
    """writes into the memory of `a`

    写进 `a` 所在的内存
    """
    x, b = draw.randn(3, 4), draw.randn(4)
    seen = []
    for solver in (submission, reference):
        matrix = solver.hold(x)
        solver.call("add_into", matrix.method("select", 0, 1), b)
        seen.append(matrix.read())
    what = {
        "en": "a matrix, after add_into was given one of its rows as a",
        "zh": "把矩阵的一行作为 a 传给 add_into 之后的矩阵",
    }
    expect.close(seen[0], seen[1], what=what)
