"""The entries are copies, including the last: a later change of x.grad does not reach them."""


def test_entries_stay(submission, draw, expect):
    """the entries do not change when x.grad changes later

    之后 x.grad 继续累加时，各项保持不变
    """
    what = {
        "en": "the list, after another backward pass from x.sum()",
        "zh": "之后又从 x.sum() 反向传播一次，再看返回的列表",
    }
    for times in (1, 3):
        x = submission.hold(draw.randn(4), requires_grad=True)
        entries = submission(x, times)
        kept = entries.value
        x.method("sum").backward()
        expect.close(entries.read(), kept, what=what)
