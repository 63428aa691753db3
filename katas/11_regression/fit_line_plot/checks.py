"""A model created in the worker, and three lists with the data of a plot."""

import math

import torch

KEYS = ("loss", "x", "line")


def check_untouched(expect, held, values):
    """Fail if the call changed its inputs."""
    for name, part in held.items():
        found = part.read()
        expect.that(
            isinstance(found, torch.Tensor) and found.equal(values[name]),
            en=f"the call changed the input {name}; use new tensors, not in-place operations",
            zh=f"调用改动了输入 {name}；请改用新张量，不要原地修改",
        )


def drawn_points(draw, n, way=1):
    """Unsorted points near a line, and the initial weights; `way`: 1 rising, -1 falling."""
    x = 3 * draw.randn(n, 1)
    y = way * draw.number(1, 2) * x + draw.number(-2, 2) + 0.3 * draw.randn(n, 1)
    return x, y, [draw.randn(1, 1), draw.randn(1)]


def plotted(side, expect, points, lr, steps):
    """Call one side with a fresh model; its three lists, and the trained weights."""
    x, y, weights = points
    model = side.build("nn.Linear(1, 1)")
    model.set_parameters(weights)
    data = {"x": side.hold(x), "y": side.hold(y)}
    held = side(model, data["x"], data["y"], lr, steps)
    answer = held.value
    check_untouched(expect, data, {"x": x, "y": y})
    expect.that(
        isinstance(answer, dict) and all(key in answer for key in KEYS),
        en=f"the result ({held.type}) is not a dict with the entries {', '.join(KEYS)}",
        zh=f"返回值（{held.type}）不是含有 {'、'.join(KEYS)} 这三项的字典",
    )
    for key, length in zip(KEYS, (steps, len(x), len(x)), strict=True):
        part, kind = answer[key], held[key].type
        expect.that(
            isinstance(part, list | tuple),
            en=f'"{key}" has type {kind}, wanted a list of Python floats',
            zh=f'"{key}" 的类型是 {kind}，应为由 Python float 组成的列表',
        )
        expect.that(
            len(part) == length,
            en=f'"{key}" has {len(part)} entries, wanted {length}',
            zh=f'"{key}" 有 {len(part)} 项，应为 {length} 项',
        )
        odd = [held[key][i].type for i in range(length) if type(part[i]) is not float]
        expect.that(
            not odd,
            en=f'{len(odd)} of {length} entries of "{key}" have type {", ".join(odd[:1])}, wanted '
            "Python floats; take the numbers out of the tensors",
            zh=f'"{key}" 的 {length} 项中有 {len(odd)} 项的类型是 {"、".join(odd[:1])}，应为 '
            "Python float；请把数值从张量里取出来",
        )
    return answer


def same_numbers(expect, key, zh, got, want):
    """Compare two lists of floats."""
    for i, (mine, wanted) in enumerate(zip(got, want, strict=True)):
        expect.that(
            math.isclose(mine, wanted, rel_tol=1e-3, abs_tol=1e-4),
            en=f'"{key}"[{i}] is off by {abs(mine - wanted):.4g} (allowed error: 0.1 %)',
            zh=f'{zh}："{key}"[{i}] 相差 {abs(mine - wanted):.4g}（允许误差 0.1%）',
        )


def test_plain_lists(submission, draw, expect):
    """returns three lists of Python floats

    返回三个由 Python float 组成的列表
    """
    for n, steps in ((6, 5), (1, 2)):
        plotted(submission, expect, drawn_points(draw, n), 0.02, steps)


def test_loss_curve(submission, reference, draw, expect, history):
    """returns the loss before each update

    返回每步更新之前的损失
    """
    points = drawn_points(draw, 8)
    got, want = (plotted(side, expect, points, 0.03, 12) for side in (submission, reference))
    history("loss", [loss for loss in got["loss"] if math.isfinite(loss)])
    same_numbers(expect, "loss", "损失", got["loss"], want["loss"])


def test_line_from_left_to_right(submission, reference, draw, expect, history):
    """returns the fitted line from left to right

    返回从左到右的拟合直线
    """
    for way in (1, -1):  # a falling line is not in order when its values are sorted
        points = drawn_points(draw, 10, way)
        points[0][3] = points[0][7]  # two people may share an x
        got, want = (plotted(side, expect, points, 0.03, 25) for side in (submission, reference))
        rising = torch.tensor(got["x"])
        if way == 1:
            history("x", got["x"])
            history("line", [value for value in got["line"] if math.isfinite(value)])
        expect.that(
            bool((rising[1:] >= rising[:-1]).all()),
            en='"x" is not in ascending order; sort it',
            zh='"x" 没有从小到大排列；请先排序',
        )
        same_numbers(expect, "x", "横坐标", got["x"], want["x"])
        same_numbers(expect, "line", "直线", got["line"], want["line"])
