"""What YAML cannot say: the caller stands in the middle of its stream, not at the start."""


def test_the_global_stream_goes_on(solved, submission, reference, draw, expect):
    """leaves the caller's random numbers alone

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
        en="After the call the caller's next random numbers are not the ones it would have drawn "
        "without you. Draw from a generator of your own, or put the global state back.",
        zh="调用之后，调用者接下来抽到的数变了，和没有调用你的函数时不同。"
        "请使用自己的生成器，或者把全局生成器的状态恢复回去。",
    )
