"""Training runs with given validation losses, so that only stopping and keeping are judged."""

import torch

RUN = """
class Run:
    def __init__(self, losses):
        self.model = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3), nn.Linear(3, 1))
        self.losses, self.epochs, self.asked = losses, 0, 0

    def train_epoch(self):
        self.epochs += 1
        with torch.no_grad():
            for tensor in self.model.state_dict().values():
                tensor += 1

    def validate(self):
        # Each call returns the next loss: an additional call in an epoch changes the numbers.
        self.asked += self.epochs > 0
        return self.losses[min(self.asked, len(self.losses) - 1)]
"""
SHAPES = [(3, 2), (3,), (3,), (3,), (1, 3), (1,)]


class Outcome:
    """What one side did with one run."""

    def __init__(self, side, expect, weights, script, patience, max_epochs):
        # Before the first epoch the loss is worse than any that comes.
        self.run = side.build(f"Run({[99.0, *script]!r})", imports=RUN)
        self.model = self.run.attr("model")
        self.model.set_parameters(weights)
        train, validate = self.run.attr("train_epoch"), self.run.attr("validate")
        pair = side(self.model, train, validate, patience, max_epochs)
        expect.that(
            pair.type in ("tuple", "list") and len(pair) == 2,
            en="the result is not a pair; return (losses, state)",
            zh="返回值不是由两项组成的；请返回 (losses, state)",
        )
        self.losses, self.state = pair[0], pair[1]


def scripts(draw):
    """(validation losses, patience, max_epochs), at a random scale."""
    scale = draw.number(0.5, 2.0)
    plans = [
        ([6, 5, 4, 3, 3.5, 3.2, 3.1, 3.3, 3.4, 2.9, 9, 9], 2, 12),  # 3.2 is better than 3.5 only
        ([6, 4, 4.5, 3, 3.5, 2, 2.5, 2.6, 1, 1], 2, 10),  # setbacks that are not in a row
        ([3, 2, 2, 2, 1, 1], 2, 6),  # equal is not better
        ([5, 4, 3, 2, 1], 3, 5),  # better until the last epoch
        ([1, 2, 3, 4, 5, 6], 3, 4),  # best at once
        ([4, 5, 1, 1], 1, 4),  # no patience
        ([2, 1], 5, 1),  # a single epoch
    ]
    return [([scale * loss for loss in losses], *rest) for losses, *rest in plans]


def test_stops_in_time(submission, reference, draw, expect, history):
    """trains the right number of epochs

    训练的轮数正确
    """
    weights = [draw.randn(*shape) for shape in SHAPES]
    for script, patience, most in scripts(draw):
        got = Outcome(submission, expect, weights, script, patience, most).losses.value
        want = Outcome(reference, expect, weights, script, patience, most).losses.value
        expect.that(
            isinstance(got, list | tuple) and all(type(loss) is float for loss in got),
            en="the first part of the result must be a list of floats, one per epoch",
            zh="返回值的第一项应是由 float 组成的列表，每轮一个",
        )
        shown = ", ".join(f"{loss:.3g}" for loss in want)
        expect.that(
            len(got) == len(want),
            en=f"patience={patience}, max_epochs={most}: {len(got)} epochs, wanted {len(want)}; "
            f"the validation losses are {shown}, …",
            zh=f"patience={patience}、max_epochs={most}：训练了 {len(got)} 轮，"
            f"应为 {len(want)} 轮；验证损失依次是 {shown} ……",
        )
        expect.that(
            list(got) == list(want),
            en="the list must hold the validation loss of each epoch, in order",
            zh="列表里应依次是每一轮的验证损失",
        )
        if most == 10:
            history("validation loss", got)


def test_best_weights(submission, reference, draw, expect):
    """returns the weights of the best epoch

    返回最好那一轮的权重
    """
    weights = [draw.randn(*shape) for shape in SHAPES]
    for script, patience, most in scripts(draw):
        got = Outcome(submission, expect, weights, script, patience, most).state
        want = Outcome(reference, expect, weights, script, patience, most).state
        same_state(expect, got, want, f"patience={patience}, max_epochs={most}: ")


def test_state_is_its_own(submission, reference, draw, expect):
    """returns a state that later training does not change

    模型继续训练时，state 不会跟着变
    """
    weights = [draw.randn(*shape) for shape in SHAPES]
    script, patience, most = scripts(draw)[3]  # the last epoch is the best one
    mine = Outcome(submission, expect, weights, script, patience, most)
    theirs = Outcome(reference, expect, weights, script, patience, most)
    for outcome in (mine, theirs):
        outcome.model.set_parameters([torch.zeros(shape) for shape in SHAPES])
        outcome.state.read()
    same_state(expect, mine.state, theirs.state, "after more training: ", "继续训练之后：")


def same_state(expect, got, want, en, zh=None):
    """Compare two held state dicts by name and value."""
    zh = en if zh is None else zh
    mine, wanted = got.value, want.value
    expect.that(
        isinstance(mine, dict),
        en=f"the second part of the result has type {got.type}; return the state dict",
        zh=f"返回值的第二项类型是 {got.type}；请返回 state dict",
    )
    missing = [name for name in wanted if name not in mine]
    expect.that(
        not missing and len(mine) == len(wanted),
        en=f"{en}the state has {len(mine)} entries, wanted the {len(wanted)} of "
        f"model.state_dict(); missing: {missing}",
        zh=f"{zh}state 里有 {len(mine)} 项，应为 model.state_dict() 的 {len(wanted)} 项；"
        f"缺少：{missing}",
    )
    for name, value in wanted.items():
        found = mine[name]
        expect.that(
            isinstance(found, torch.Tensor) and found.shape == value.shape,
            en=f"{en}{name} in the state is not a tensor of shape {tuple(value.shape)}",
            zh=f"{zh}state 里的 {name} 不是形状为 {tuple(value.shape)} 的张量",
        )
        off = (found.double() - value.double()).flatten()[0].item()
        expect.that(
            torch.allclose(found.double(), value.double(), rtol=1e-4, atol=1e-4),
            en=f"{en}{name} in the state is not that of the best epoch; every epoch adds 1 to it "
            f"here, and it differs by {off:.4g}",
            zh=f"{zh}state 里的 {name} 不是最好那一轮的；在这里每轮都给它加 1，现在相差 {off:.4g}",
        )
