"""A model whose predictions depend on mode and recording, so that the fraction shows both."""

import math

import torch

# The prediction is shifted by two classes in training mode, and by one while autograd records.
PROBE = """
class Probe(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.Dropout(0.0)

    def forward(self, x):
        further = 2 * (self.training or self.inner.training) + torch.is_grad_enabled()
        return x.roll(further, dims=1)
"""
CLASSES = 4
CALLS = {
    1: (
        "while autograd records; use torch.no_grad()",
        "autograd 记录时（请使用 torch.no_grad()）",
    ),
    2: (
        "while it, or one of its layers, is in training mode",
        "模型或者其中某一层处于训练模式时",
    ),
    3: (
        "while it is in training mode and autograd records",
        "模型处于训练模式、autograd 又在记录时",
    ),
}


class Trial:
    """One call: its result, the wanted one, how far off it is, and those of other ways to call."""

    def __init__(self, submission, draw, expect, further, size, training=True, model="Probe()"):
        rows = len(further)
        lead = torch.full((rows,), 2.0)
        if model != "Probe()":  # every second prediction has the largest probability, below 0.5
            lead[1::2] = 0.2
        logits = draw.rand(rows, CLASSES) * lead.unsqueeze(1) / 2
        best = draw.randint(0, CLASSES, (rows,))
        logits[torch.arange(rows), best] += lead
        labels = (best + further) % CLASSES  # 0: right in evaluation mode, without recording
        loader = submission.build(
            f"DataLoader(TensorDataset(torch.tensor({logits.tolist()}), "
            f"torch.tensor({labels.tolist()})), batch_size={size})",
            imports="from torch.utils.data import DataLoader, TensorDataset",
        )
        self.model = submission.build(model, imports=PROBE)
        self.model.method("train", training)
        held = submission(self.model, loader)
        expect.that(
            held.type == "float",
            en=f"the result has type {held.type}, wanted a Python float",
            zh=f"返回值的类型是 {held.type}，应为 Python float",
        )
        self.got = held.value
        self.want, *self.others = (
            (further == way).double().mean().item() for way in range(CLASSES)
        )
        self.off = abs(self.got - self.want)


def test_fraction(submission, draw, expect):
    """counts every sample once

    每个样本只算一次
    """
    ragged = torch.tensor([0, 0, 2, 0, 2])  # 3/4 and 0/1: the mean of the two is 3/8
    ninths = torch.tensor([0, 0, 0, 0, 1, 1, 2, 2, 3])[draw.permutation(9)]  # no round number
    drawn = [draw.randint(0, CLASSES, (8,)), ninths, draw.randint(0, CLASSES, (1,))]
    for further, size in ((drawn[0], 4), (drawn[1], 9), (ragged, 4), (drawn[2], 3)):
        rows = len(further)
        trial = Trial(submission, draw, expect, further, size, model="nn.Identity()")
        expect.that(
            math.isclose(trial.got, trial.want, rel_tol=1e-5, abs_tol=1e-7),
            en=f"{rows} samples in batches of {size}: the accuracy is off by {trial.off:.4g} "
            "(allowed error: 0.001 %)",
            zh=f"{rows} 个样本、每批 {size} 个：准确率相差 {trial.off:.4g}（允许误差 0.001%）",
        )


def test_evaluation_mode(submission, draw, expect):
    """runs the model in evaluation mode, without recording

    评估时处于评估模式，并且不记录梯度
    """
    # Each way to call the model gives another fraction; the right one gives 0.4.
    further = torch.tensor([0, 0, 0, 0, 1, 1, 2, 2, 2, 3])[draw.permutation(10)]
    for training in (True, False):
        trial = Trial(submission, draw, expect, further, 4, training=training)
        for way, other in enumerate(trial.others, 1):
            en, zh = CALLS[way]
            expect.that(
                not math.isclose(trial.got, other, rel_tol=1e-5),
                en=f"the result is the accuracy that the model has {en}",
                zh=f"得到的结果是{zh}的准确率",
            )
        mode, word = ("training", "训练") if training else ("evaluation", "评估")
        expect.that(
            math.isclose(trial.got, trial.want, rel_tol=1e-5),
            en=f"model passed in {mode} mode, 10 samples in batches of 4: the accuracy is off by "
            f"{trial.off:.4g} (allowed error: 0.001 %)",
            zh=f"传入处于{word}模式的模型、10 个样本、每批 4 个：准确率相差 {trial.off:.4g}"
            "（允许误差 0.001%）",
        )


def test_mode_afterwards(solved, submission, draw, expect):
    """restores the model's mode and gradient recording

    恢复模型的模式和梯度记录的开关
    """
    further = torch.tensor([0, 2, 1, 0])
    for training, mode, zh in ((True, "training", "训练"), (False, "evaluation", "评估")):
        model = Trial(submission, draw, expect, further, 3, training=training).model
        expect.that(
            model.attr("training").value is training
            and model.attr("inner").attr("training").value is training,
            en=f"the model was passed in {mode} mode and is in the other mode afterwards",
            zh=f"传入时处于{zh}模式的模型，结束之后换成了另一种模式",
        )
    expect.that(
        submission.grad_enabled(),
        en="after the call, gradient recording is off; restore it",
        zh="调用之后，梯度记录处于关闭状态；请恢复原来的状态",
    )
    submission.set_grad_enabled(False)
    Trial(submission, draw, expect, further, 3)
    recording = submission.grad_enabled()
    submission.set_grad_enabled(True)
    expect.that(
        not recording,
        en="gradient recording was off before the call and is on afterwards; restore it",
        zh="梯度记录在调用之前是关闭的，之后却打开了；请恢复原来的状态",
    )
