"""A model with gradients, one unused layer, and views that were taken before the update."""

NET = """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(3, 4)
        self.unused = nn.Linear(2, 2)  # not at the end: whoever stops here leaves the last one out
        self.last = nn.Linear(4, 4)

    def forward(self, x):
        return self.last(self.first(x).relu())
"""
SHAPES = {
    "first.weight": (4, 3),
    "first.bias": (4,),
    "unused.weight": (2, 2),
    "unused.bias": (2,),
    "last.weight": (4, 4),
    "last.bias": (4,),
}


class Drawn:
    """The numbers of one run, the same for both sides."""

    def __init__(self, draw):
        self.weights = [draw.randn(*shape) for shape in SHAPES.values()]
        self.x, self.cotangent = draw.randn(6, 3), draw.randn(6, 4)
        self.lr = draw.number(0.05, 0.3)


def model_with_grads(side, device, drawn):
    """A model in the worker after one backward pass."""
    side.set_grad_enabled(True)  # whoever left it off is told so by a check of its own
    model = side.build("Net()", imports=NET).method("to", device)
    model.set_parameters(drawn.weights)
    model(side.hold(drawn.x)).backward(drawn.cotangent)
    return model


def update(side, model, lr):
    return side(model.method("parameters"), lr)


def test_values(submission, reference, device, draw, expect):
    """subtracts lr times the gradient

    减去 lr 乘以梯度
    """
    drawn = Drawn(draw)
    found = []
    for side in (submission, reference):
        model = model_with_grads(side, device, drawn)
        update(side, model, drawn.lr)
        update(side, model, drawn.lr / 2)
        found.append(model.parameters())
    got, want = found
    start = dict(zip(SHAPES, drawn.weights, strict=True))
    trained = [name for name in want if not name.startswith("unused")]
    expect.that(
        any(not got[name].equal(start[name]) for name in trained),
        en="after the update the model's parameters are what they were before; "
        "the update must change their numbers",
        zh="更新之后，模型的参数和之前一模一样；更新应该改变它们的数值",
    )
    for name in want:
        what = {"en": f"{name} after two updates", "zh": f"更新两次之后的 {name}"}
        expect.close(got[name], want[name], rtol=1e-4, atol=1e-6, what=what)


def test_same_memory(submission, reference, device, draw, expect):
    """writes into the parameters' own memory

    写在参数原来的内存里
    """
    drawn = Drawn(draw)
    found = []
    for side in (submission, reference):
        model = model_with_grads(side, device, drawn)
        view = model.parameter("first.weight").method("detach")
        parameters = side.build("list")(model.method("parameters"))
        side(parameters, drawn.lr)
        found.append(view.read())
    expect.that(
        found[0].allclose(found[1], rtol=1e-4, atol=1e-6),
        en="a view of a weight taken before the update, p.detach(), does not show the new numbers: "
        "the parameter was given other memory",
        zh="更新之前取得的视图 p.detach() 看不到新的数值：参数换了一块内存",
    )


def test_not_recorded(solved, submission, device, draw, expect):
    """leaves leaves that require grad

    参数仍是 requires_grad 的叶子张量
    """
    drawn = Drawn(draw)
    model = model_with_grads(submission, device, drawn)
    answer = update(submission, model, drawn.lr)
    for name in SHAPES:
        info = model.parameter(name).info
        expect.that(
            info.is_leaf and info.requires_grad,
            en=f"after the update {name} has requires_grad={info.requires_grad} and "
            f"is_leaf={info.is_leaf}; both must be True: keep the update off the record",
            zh=f"更新之后 {name} 的 requires_grad={info.requires_grad}、is_leaf={info.is_leaf}，"
            "两者都应为 True：更新不能被记录",
        )
    expect.that(
        submission.grad_enabled(),
        en="after the update autograd no longer records; switch it back on",
        zh="更新之后 autograd 不再记录了；记得恢复",
    )
    submission.set_grad_enabled(False)
    update(submission, model, drawn.lr)
    recording = submission.grad_enabled()
    submission.set_grad_enabled(True)
    expect.that(
        not recording,
        en="called where autograd does not record, the update leaves recording switched on; "
        "leave it as it was",
        zh="在 autograd 不记录的地方调用，更新之后却打开了记录；原来怎样就恢复成怎样",
    )
    expect.that(
        answer.value is None,
        en=f"the function returns a {answer.type}; it works in place and returns nothing",
        zh=f"函数返回了 {answer.type}；它是就地修改，不需要返回值",
    )


def test_gradients_stay(solved, submission, device, draw, expect):
    """leaves the gradients alone

    不改动梯度
    """
    drawn = Drawn(draw)
    model = model_with_grads(submission, device, drawn)
    before = model.parameter("last.weight").grad()
    update(submission, model, drawn.lr)
    after = model.parameter("last.weight").grad()
    expect.that(
        after is not None and after.equal(before),
        en="after the update .grad is not what it was; clearing it is the caller's business",
        zh="更新之后 .grad 变了；清零是调用者的事",
    )
    unused = model.parameter("unused.weight").grad()
    expect.that(
        unused is None,
        en="a parameter whose .grad was None has a gradient now; skip it instead",
        zh="原本 .grad 为 None 的参数现在有了梯度；跳过它就行",
    )
