"""A model whose answers depend on how it was called: the fraction shows it."""

import math

import torch

# Class 0 … 3 by the largest logit; in training mode two classes further, recorded one further.
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
        "while autograd records; nothing will be differentiated here",
        "在 autograd 记录时（这里并不需要求梯度）",
    ),
    2: (
        "while it, or a layer of it, is in training mode",
        "在模型或者其中某一层处于训练模式时",
    ),
    3: (
        "while it is in training mode and autograd records",
        "在模型处于训练模式、autograd 又在记录时",
    ),
}


class Trial:
    """One call: the answer, the right one, and what other ways to call the model would give."""

    def __init__(self, submission, draw, expect, further, size, training=True, model="Probe()"):
        rows = len(further)
        logits = draw.rand(rows, CLASSES)
        best = draw.randint(0, CLASSES, (rows,))
        logits[torch.arange(rows), best] += 2
        labels = (best + further) % CLASSES  # 0: the model is right in use
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
            en=f"the answer is a {held.type}, wanted a Python float",
            zh=f"返回值的类型是 {held.type}，应为 Python float",
        )
        self.got = held.value
        self.want, *self.others = (
            (further == way).double().mean().item() for way in range(CLASSES)
        )


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
            en=f"{rows} samples in batches of {size}: {trial.got:.6g}, wanted {trial.want:.6g}",
            zh=f"{rows} 个样本、每批 {size} 个：得到 {trial.got:.6g}，应为 {trial.want:.6g}",
        )


def test_evaluation_mode(submission, draw, expect):
    """asks the model in evaluation mode, off the record

    评估时处于 eval 模式，并且不记录
    """
    # Each way to call the model has a fraction of its own: 0.4 in use.
    further = torch.tensor([0, 0, 0, 0, 1, 1, 2, 2, 2, 3])[draw.permutation(10)]
    for training in (True, False):
        trial = Trial(submission, draw, expect, further, 4, training=training)
        for way, other in enumerate(trial.others, 1):
            en, zh = CALLS[way]
            expect.that(
                not math.isclose(trial.got, other, rel_tol=1e-5),
                en=f"the fraction is that of the answers that the model gives {en}",
                zh=f"得到的比例，正是{zh}模型答对的比例",
            )
        mode, word = ("training", "训练") if training else ("evaluation", "评估")
        expect.that(
            math.isclose(trial.got, trial.want, rel_tol=1e-5),
            en=f"a model that comes in {mode} mode, 10 samples in batches of 4: {trial.got:.6g}, "
            f"wanted {trial.want:.6g}",
            zh=f"传进来时处于{word}模式的模型、10 个样本、每批 4 个：得到 {trial.got:.6g}，"
            f"应为 {trial.want:.6g}",
        )


def test_mode_afterwards(solved, submission, draw, expect):
    """leaves the model's mode, and autograd, as they were

    结束后模型的模式和 autograd 都恢复原样
    """
    further = torch.tensor([0, 2, 1, 0])
    for training, mode, zh in ((True, "training", "训练"), (False, "evaluation", "评估")):
        model = Trial(submission, draw, expect, further, 3, training=training).model
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
    submission.set_grad_enabled(False)
    Trial(submission, draw, expect, further, 3)
    recording = submission.grad_enabled()
    submission.set_grad_enabled(True)
    expect.that(
        not recording,
        en="called where autograd does not record, the function leaves recording switched on; "
        "leave it as it was",
        zh="在 autograd 不记录的地方调用，结束之后却打开了记录；原来怎样就恢复成怎样",
    )
