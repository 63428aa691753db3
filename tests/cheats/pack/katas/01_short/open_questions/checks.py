"""Everything that a `checks.py` can ask, and none of it asked with care."""


def test_sums(submission, reference, draw, expect):
    """gives the sums of other tensors

    换一个张量也给出前缀和
    """
    x = draw.randn(4)
    expect.close(submission(x), reference(x))


def test_items(submission, draw, expect, history):
    """gives numbers that can be walked through

    逐项给出数字
    """
    x = draw.randn(4)
    sums = submission(x)
    walked = [item.value for item in sums.iterate(10)]
    history("sums", sums)
    total = 0.0
    for number, value in zip(walked, x.tolist(), strict=True):
        total += value
        expect.that(abs(number - total) <= 1e-4, en=f"{number} is not a running sum")


def test_random_numbers(submission, draw, expect):
    """leaves the random numbers alone

    不影响随机数
    """
    submission.seed(7)
    submission(draw.randn(2))
    left = submission.rng_sample(3)
    submission.seed(7)
    fresh = submission.rng_sample(3)
    expect.that(bool((left == fresh).all()), en="the random numbers are others after the call")
    expect.that(submission.grad_enabled(), en="autograd no longer records")
