"""The global generator after the call, when the caller has already drawn numbers."""


def test_the_global_stream_goes_on(solved, submission, reference, draw, expect):
    """does not affect the caller's random numbers

    不影响调用者的随机数
    """
    seed, callers_seed = draw.integer(0, 1_000_000), draw.integer(0, 1_000_000)
    streams = []
    for solver in (submission, reference):
        solver.seed(callers_seed)
        solver.rng_sample(3)
        solver([2, 3], seed)
        streams.append(solver.rng_sample(4))
    expect.that(
        bool((streams[0] == streams[1]).all()),
        en="After the call, the global generator gives other random numbers than without the call. "
        "Use a generator of your own, or restore the global state.",
        zh="调用之后，全局生成器接下来给出的随机数与没有调用你的函数时不同。"
        "请使用自己的生成器，或者恢复全局生成器的状态。",
    )
