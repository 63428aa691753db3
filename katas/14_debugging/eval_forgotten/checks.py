"""The same training on both sides, from the same seed: its losses and the final model."""

MODEL = (
    "nn.Sequential(nn.Linear(3, 8), nn.BatchNorm1d(8), nn.ReLU(), nn.Dropout(0.4), nn.Linear(8, 1))"
)
SHAPES = ((8, 3), (8,), (8,), (8,), (1, 8), (1,))
AVERAGES = "lambda model: [model[1].running_mean.clone(), model[1].running_var.clone()]"
EPOCHS = 4


class Run:
    """Data, initial parameters and seed of one training."""

    def __init__(self, draw):
        line = draw.randn(3, 1)
        xs = [draw.randn(size, 3) + 1 for size in (6, 6, 4, 9)]
        pairs = [(x, x @ line) for x in xs]
        self.batches, self.validation = pairs[:3], pairs[3]
        self.start = [0.5 * draw.randn(*shape) for shape in SHAPES]
        self.seed = draw.integer(0, 10**6)

    def on(self, side):
        """Train; return what fit returned, and the model."""
        model = side.build(MODEL)
        model.set_parameters(self.start)
        side.seed(self.seed)
        return side(model, self.batches, self.validation, 0.05, EPOCHS), model


def test_losses(submission, reference, draw, expect, history):
    """measures the loss in evaluation mode

    在评估模式下计算验证损失
    """
    for number in (1, 2):
        run = Run(draw)
        got, want = (run.on(side)[0].value for side in (submission, reference))
        expect.that(
            isinstance(got, list | tuple) and all(type(loss) is float for loss in got),
            en="fit must return a list of Python floats",
            zh="fit 应返回由 Python float 组成的列表",
        )
        expect.that(
            len(got) == len(want),
            en=f"fit returns {len(got)} losses, wanted {len(want)}: one per epoch",
            zh=f"返回了 {len(got)} 个损失，应为 {len(want)} 个：每轮一个",
        )
        if number == 1:
            history("validation loss", list(got))
        for epoch, (mine, wanted) in enumerate(zip(got, want, strict=True), 1):
            expect.that(
                abs(mine - wanted) <= 1e-5 + 1e-3 * abs(wanted),
                en=f"the validation loss after epoch {epoch} is off by "
                f"{abs(mine - wanted):.4g} (allowed error: 0.1 %)",
                zh=f"第 {epoch} 轮之后的验证损失相差 {abs(mine - wanted):.4g}（允许误差 0.1%）",
            )


def test_training(submission, reference, draw, expect):
    """trains in training mode in every epoch

    每一轮都在训练模式下训练
    """
    run = Run(draw)
    got, want = (run.on(side)[1].parameters() for side in (submission, reference))
    for name, wanted in want.items():
        what = {"en": f"the model's {name} after training", "zh": f"训练之后模型的 {name}"}
        expect.close(got[name], wanted, rtol=1e-3, atol=1e-4, what=what)


def test_averages(submission, reference, draw, expect):
    """updates batch norm's averages from training batches only

    batch norm 的平均值只由训练批次更新
    """
    run = Run(draw)
    got, want = (side.build(AVERAGES)(run.on(side)[1]).value for side in (submission, reference))
    names = (("running mean", "running_mean"), ("running variance", "running_var"))
    for (en, zh), mine, wanted in zip(names, got, want, strict=True):
        what = {"en": f"batch norm's {en} after training", "zh": f"训练之后 batch norm 的 {zh}"}
        expect.close(mine, wanted, rtol=1e-3, atol=1e-4, what=what)
