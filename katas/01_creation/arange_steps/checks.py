"""What YAML cannot say: an end that lies exactly on a step, or surely off it."""

import torch


def test_float_steps(submission, reference, draw, expect):
    """counts float steps as they are written

    浮点步长的个数正确
    """
    for _ in range(3):
        start, end, step = _end_on_a_step(draw)
        got, want = submission(start, end, step), reference(start, end, step)
        what = {
            "en": "float steps where one number would meet the end exactly",
            "zh": "浮点步长，且再走一步正好到达终点",
        }
        expect.close(got, want, rtol=1e-4, atol=1e-5, what=what)
    for _ in range(3):
        hundredths = draw.integer(-200, 200)
        step, count = draw.integer(7, 60), draw.integer(2, 7)
        end = hundredths + step * count + draw.integer(1, 3)
        got = submission(hundredths / 100, end / 100, step / 100)
        want = reference(hundredths / 100, end / 100, step / 100)
        what = {
            "en": "float steps that pass over the end",
            "zh": "浮点步长，且会越过终点",
        }
        expect.close(got, want, rtol=1e-4, atol=1e-5, what=what)


def test_hundredths(submission, reference, expect):
    """takes every number as it is written

    按书写的数值计算
    """
    # Times 100, each of these falls just below the whole number that is meant.
    for start, end, step in ((1.15, 1.3, 0.05), (0.29, 0.87, 0.29), (-0.57, 0.58, 0.57)):
        what = {
            "en": "numbers with two digits after the point",
            "zh": "小数点后有两位的数",
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
