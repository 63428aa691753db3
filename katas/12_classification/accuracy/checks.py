"""A model that answers differently in training mode, and tells how it was called."""

import math

import torch

PROBE = """
class Probe(nn.Module):
    # Answers with its inputs; in training mode with their negatives.
    def __init__(self):
        super().__init__()
        self.inner = nn.Dropout(0.0)
        self.trained, self.recorded = False, False

    def forward(self, x):
        self.trained |= self.training or self.inner.training
        self.recorded |= torch.is_grad_enabled()
        return -x if self.training or self.inner.training else x
"""


class Trial:
    """One call: the answer, and what the model saw of it."""

    def __init__(self, submission, draw, expect, rows, size, training=True, right=None):
        logits = draw.randn(rows, 4)
        if right is None:
            right = draw.randint(0, 2, (rows,)).bool()
        best, worst = logits.argmax(dim=1), logits.argmin(dim=1)
        labels = torch.where(right, best, worst)
        loader = submission.build(
            f"DataLoader(TensorDataset(torch.tensor({logits.tolist()}), "
            f"torch.tensor({labels.tolist()})), batch_size={size})",
            imports="from torch.utils.data import DataLoader, TensorDataset",
        )
        self.model = submission.build("Probe()", imports=PROBE)
        self.model.method("train", training)
        held = submission(self.model, loader)
        expect.that(
            held.type == "float",
            en=f"the answer is a {held.type}, wanted a Python float",
            zh=f"返回值的类型是 {held.type}，应为 Python float",
        )
        self.got, self.want = held.value, right.double().mean().item()
        self.trained = self.model.attr("trained").value
        self.recorded = self.model.attr("recorded").value


def test_fraction(submission, draw, expect):
    """counts every sample once

    每个样本只算一次
    """
    ragged = torch.tensor([True, True, False, True, False])  # halves of 3/4 and 0/1: not 3/8
    for rows, size, right in ((8, 4, None), (9, 9, None), (5, 4, ragged), (1, 3, None)):
        trial = Trial(submission, draw, expect, rows, size, right=right, training=False)
        expect.that(
            math.isclose(trial.got, trial.want, rel_tol=1e-5, abs_tol=1e-7),
            en=f"{rows} samples in batches of {size}: {trial.got:.6g}, wanted {trial.want:.6g}",
            zh=f"{rows} 个样本、每批 {size} 个：得到 {trial.got:.6g}，应为 {trial.want:.6g}",
        )


def test_evaluation_mode(submission, draw, expect):
    """asks the model in evaluation mode, off the record

    评估时处于 eval 模式，并且不记录
    """
    trial = Trial(submission, draw, expect, 6, 4, training=True)
    expect.that(
        trial.trained is False,
        en="the model was asked while it, or a layer of it, was in training mode",
        zh="提问时，模型或者它里面的某一层还在训练模式",
    )
    expect.that(
        trial.recorded is False,
        en="autograd recorded the evaluation; nothing will be differentiated here",
        zh="autograd 记录了评估过程；这里并不需要求梯度",
    )


def test_mode_afterwards(submission, draw, expect):
    """leaves the model's mode as it was

    结束后恢复原来的模式
    """
    for training, mode, zh in ((True, "training", "训练"), (False, "evaluation", "评估")):
        model = Trial(submission, draw, expect, 4, 3, training=training).model
        expect.that(
            model.attr("training").value is training
            and model.attr("inner").attr("training").value is training,
            en=f"a model that came in {mode} mode is in the other mode afterwards",
            zh=f"传进来时处于{zh}模式的模型，结束之后换成了另一种模式",
        )
    expect.that(
        submission.grad_enabled(),
        en="after the call autograd no longer records; switch it back on",
        zh="调用之后 autograd 不再记录了；记得恢复",
    )
