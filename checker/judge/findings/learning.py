"""Findings about what a returned model has learned."""

from collections.abc import Callable

from checker.judge.findings.compared import Compared
from checker.judge.metrics import missed_bound
from checker.spec.text import Text


def learning(part: str) -> Callable[[Compared], Text | None]:
    """A finder for the bound on what the model predicts: `train` or `heldout` data."""

    def find(c: Compared) -> Text | None:
        if part == "train":
            data = (c.case.inputs["x"].value, c.case.inputs["y"].value)
            got, want = c.got.train_prediction, c.want.train_prediction
        else:
            assert c.case.heldout is not None
            data = c.case.heldout
            got, want = c.got.heldout_prediction, c.want.heldout_prediction
        if not c.got.steady:
            return {
                "en": "asked again about some of the same inputs, the model answers differently; "
                "is it in evaluation mode (`model.eval()`)?",
                "zh": "对其中一部分输入再问一次，模型的回答不一样；"
                "是否切换到了评估模式（`model.eval()`）？",
            }
        train = tuple(c.case.inputs[name].value for name in ("x", "y") if name in c.case.inputs)
        return missed_bound(c.argument, got, want, data, train)

    return find
