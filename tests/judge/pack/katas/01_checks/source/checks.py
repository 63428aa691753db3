def test_ways(source, expect):
    """goes each way

    三种方法各不相同
    """
    way = source.function("by_matmul")
    expect.that(
        any(map(way.uses, ("@", "matmul", "dot"))),
        en="by_matmul multiplies no matrices",
        zh="by_matmul 没有用矩阵乘法",
    )
    expect.that(
        source.function("by_sum").uses("sum"), en="by_sum has no sum", zh="by_sum 没有用 sum"
    )
