"""What a first call leaves in the caller's tensors must not change the second answer."""


def test_second_call(submission, reference, draw, expect):
    """gives the same gradients at a second call

    用同样的张量再调用一次，梯度相同
    """
    x1, x2 = draw.randn(3), draw.randn(3)
    a, b = submission.hold(x1), submission.hold(x2)
    submission(a, b)
    expect.close(
        submission(a, b).value,
        reference(x1, x2).value,
        rtol=1e-4,
        atol=1e-5,
        what={
            "en": "the pair that a second call with the same tensors returns",
            "zh": "用同样的张量第二次调用返回的那一对",
        },
    )
