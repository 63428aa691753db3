def test_backward(submission, reference, draw, expect):
    """passes gradients back

    能传回梯度
    """
    x = draw.randn(3)
    grads = []
    for side in (submission, reference):
        held = side.hold(x, requires_grad=True)
        side(held).backward()
        grads.append(held.grad())
    expect.close(*grads)


def test_vjp(submission, reference, draw, expect):
    """has the right product

    乘积正确
    """
    x, cotangent = draw.randn(3), draw.randn(1).squeeze()
    got, want = (
        side(held).vjp([held], cotangent)
        for side in (submission, reference)
        for held in [side.hold(x, requires_grad=True)]
    )
    expect.close(got, want)
