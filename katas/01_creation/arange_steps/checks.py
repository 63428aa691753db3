"""Float steps that meet the end exactly, and float steps that pass it."""

import torch


def test_float_steps(submission, reference, draw, expect):
    """returns the right number of elements for float steps

    浮点步长的个数正确
    """
    for _ in range(3):
        start, end, step = _end_on_a_step(draw)
        got, want = submission(start, end, step), reference(start, end, step)
        what = {
            "en": "the result for float steps where the next number is exactly the end",
            "zh": "浮点步长，且再走一步正好到达终点时的结果",
        }
        expect.close(got, want, rtol=1e-4, atol=1e-5, what=what)
    for _ in range(3):
        hundredths = draw.integer(-200, 200)
        step, count = draw.integer(7, 60), draw.integer(2, 7)
        end = hundredths + step * count + draw.integer(1, 3)
        got = submission(hundredths / 100, end / 100, step / 100)
        want = reference(hundredths / 100, end / 100, step / 100)
        what = {
            "en": "the result for float steps where the next number is beyond the end",
            "zh": "浮点步长，且再走一步会越过终点时的结果",
        }
        expect.close(got, want, rtol=1e-4, atol=1e-5, what=what)


def test_hundredths(submission, reference, expect):
    """uses the exact decimal values of the arguments

    按写出来的十进制数计算
    """
    # Times 100, some of these are slightly below the exact whole number.
    for start, end, step in ((1.15, 1.3, 0.05), (0.29, 0.87, 0.29), (-0.57, 0.58, 0.57)):
        what = {
            "en": "the result for numbers with two decimal places",
            "zh": "参数有两位小数时的结果",
        }
        got, want = submission(start, end, step), reference(start, end, step)
        expect.close(got, want, rtol=1e-4, atol=1e-5, what=what)


def _end_on_a_step(draw):
    """Draw until rounding makes `torch.arange` count one too many."""
    while True:
        tenths, step, count = draw.integer(-20, 20), draw.integer(1, 9), draw.integer(2, 8)
        bounds = tenths / 10, (tenths + step * count) / 10, step / 10
        if len(torch.arange(*bounds)) == count + 1:
            return bounds
