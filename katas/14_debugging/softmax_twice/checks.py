"""Points that are easy to classify, so that losses must be low and probabilities high."""

import torch

BOUND, STEPS = 0.1, 200


class Points:
    """Points around a centre for each class, and new points of the same kind."""

    def __init__(self, draw, classes):
        centers = 3 * torch.eye(classes, classes + 1)
        self.y = torch.arange(20 * classes) % classes
        self.fresh_y = draw.randint(0, classes, (30,))
        self.x = centers[self.y] + 0.3 * draw.randn(len(self.y), classes + 1)
        self.fresh_x = centers[self.fresh_y] + 0.3 * draw.randn(30, classes + 1)
        self.classes, self.seed = classes, draw.integer(0, 10**6)


def trained(submission, expect, points, steps):
    """Train for some steps; return the model and the losses, after a check of their types."""
    submission.seed(points.seed)
    pair = submission(points.x, points.y, points.classes, steps)
    expect.that(
        pair.type in ("tuple", "list") and len(pair) == 2,
        en="the result of train is not a pair; return (model, losses)",
        zh="train 的返回值不是由两项组成的；请返回 (model, losses)",
    )
    losses = pair[1].value
    expect.that(
        isinstance(losses, list | tuple) and all(type(loss) is float for loss in losses),
        en="losses must be a list of Python floats",
        zh="losses 应是由 Python float 组成的列表",
    )
    expect.that(
        len(losses) == steps,
        en=f"steps={steps}: train returns {len(losses)} losses, wanted one per step",
        zh=f"steps={steps}：返回了 {len(losses)} 个损失，应该每步一个",
    )
    return pair[0], list(losses)


def probabilities_of(submission, expect, points, model, x):
    """Return the probabilities for x, after a check of dtype and shape."""
    found = submission.call("probabilities", model, x).value
    wanted = (len(x), points.classes)
    expect.that(
        isinstance(found, torch.Tensor) and found.dtype == torch.float32,
        en="probabilities must return a float32 tensor",
        zh="probabilities 应返回 float32 张量",
    )
    expect.that(
        tuple(found.shape) == wanted,
        en=f"the result of probabilities has shape {tuple(found.shape)}, wanted {wanted}",
        zh=f"probabilities 返回的形状是 {tuple(found.shape)}，应为 {wanted}",
    )
    return found.double()


def cross_entropy(probabilities, y):
    return -probabilities.gather(1, y[:, None]).clamp(min=1e-30).log().mean().item()


def test_loss(submission, draw, expect, history):
    """reaches a loss below 0.1

    损失降到 0.1 以下
    """
    for classes in (3, 10):
        _, losses = trained(submission, expect, Points(draw, classes), STEPS)
        if classes == 3:
            history("loss", losses)
        expect.that(
            losses[-1] < BOUND,
            en=f"{classes} classes: the loss of step {STEPS} is {losses[-1]:.4g}; "
            f"it must be below {BOUND}",
            zh=f"{classes} 个类别：第 {STEPS} 步的损失是 {losses[-1]:.4g}，要小于 {BOUND}",
        )


def test_loss_is_true(submission, draw, expect):
    """returns the losses of the probabilities

    返回的损失与概率一致
    """
    points = Points(draw, 3)
    few, many = (trained(submission, expect, points, steps)[1] for steps in (5, STEPS))
    late = [draw.integer(low, low + 40) for low in (10, 60, 120)]
    for losses, steps in [(few, 1), (few, 2), (few, 4), *((many, step) for step in late)]:
        model, _ = trained(submission, expect, points, steps)
        found = probabilities_of(submission, expect, points, model, points.x)
        real = cross_entropy(found, points.y)
        expect.that(
            abs(losses[steps] - real) <= 1e-4 + 0.01 * real,
            en=f"losses[{steps}] differs by {abs(losses[steps] - real):.4g} from the loss of the "
            f"probabilities of a model trained with steps={steps} (allowed error: 1 %)",
            zh=f"losses[{steps}] 与由 steps={steps} 训练的模型的概率算出的损失"
            f"相差 {abs(losses[steps] - real):.4g}（允许误差 1%）",
        )


def test_probabilities(solved, submission, draw, expect):
    """returns high probabilities of the right classes for new points

    对新的点，正确类别的概率足够高
    """
    for classes in (3, 10):
        points = Points(draw, classes)
        model, _ = trained(submission, expect, points, STEPS)
        found = probabilities_of(submission, expect, points, model, points.fresh_x)
        off = (found.sum(dim=1) - 1).abs().max().item()
        expect.that(
            bool((found >= 0).all()) and off <= 1e-4,
            en=f"{classes} classes: the rows are not probabilities; the smallest element is "
            f"{found.min().item():.4g}, and the row sums differ from 1 by up to {off:.4g}",
            zh=f"{classes} 个类别：各行不是概率；最小的元素是 {found.min().item():.4g}，"
            f"行和与 1 最多相差 {off:.4g}",
        )
        reached = cross_entropy(found, points.fresh_y)
        expect.that(
            reached < BOUND,
            en=f"{classes} classes: on new points, the cross-entropy of the probabilities is "
            f"{reached:.4g}; it must be below {BOUND}",
            zh=f"{classes} 个类别：在新的点上，由概率算出的交叉熵是 {reached:.4g}，要小于 {BOUND}",
        )


def test_inputs_stay(solved, submission, draw, expect):
    """leaves the inputs unchanged

    不改动输入
    """
    points = Points(draw, 3)
    before = {"x": points.x, "y": points.y, "new x": points.fresh_x}
    held = {name: submission.hold(value) for name, value in before.items()}
    model = submission(held["x"], held["y"], 3, 3)[0]
    submission.call("probabilities", model, held["new x"])
    for name, value in before.items():
        held[name].read()
        what = {"en": f"{name} after the call", "zh": f"调用之后的 {name}"}
        expect.close(held[name], value, what=what)
