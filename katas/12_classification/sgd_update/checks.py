"""A model with gradients, one unused layer, and views created before the update."""

NET = """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(3, 4)
        self.unused = nn.Linear(2, 2)  # not the last: a loop that stops here misses a layer
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
    side.set_grad_enabled(True)  # another test reports that recording was left off
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
        en="the update did not change the parameters of the model; write the new values into "
        "the parameters",
        zh="更新之后，模型的参数和之前一样；要把新数值写进参数本身",
    )
    for name in want:
        what = {"en": f"{name} after two updates", "zh": f"更新两次之后的 {name}"}
        expect.close(got[name], want[name], rtol=1e-4, atol=1e-6, what=what)


def test_same_memory(submission, reference, device, draw, expect):
    """writes into the memory of the parameters

    写进参数原来的内存
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
        en="p.detach(), a view created before the update, does not have the new values: the "
        "parameter has new memory",
        zh="更新之前取得的视图 p.detach() 里没有新的数值：参数换了一块内存",
    )


def test_not_recorded(solved, submission, device, draw, expect):
    """keeps the parameters leaf tensors with requires_grad=True

    参数仍是 requires_grad=True 的叶子张量
    """
    drawn = Drawn(draw)
    model = model_with_grads(submission, device, drawn)
    answer = update(submission, model, drawn.lr)
    for name in SHAPES:
        info = model.parameter(name).info
        expect.that(
            info.is_leaf and info.requires_grad,
            en=f"after the update, {name} has requires_grad={info.requires_grad} and "
            f"is_leaf={info.is_leaf}; both must be True: do not record the update",
            zh=f"更新之后 {name} 的 requires_grad={info.requires_grad}、is_leaf={info.is_leaf}，"
            "两者都应为 True：更新不能被记录",
        )
    expect.that(
        submission.grad_enabled(),
        en="after the update, gradient recording is off; restore it",
        zh="更新之后，梯度记录处于关闭状态；请恢复原来的状态",
    )
    submission.set_grad_enabled(False)
    update(submission, model, drawn.lr)
    recording = submission.grad_enabled()
    submission.set_grad_enabled(True)
    expect.that(
        not recording,
        en="gradient recording was off before the update and is on afterwards; restore it",
        zh="梯度记录在更新之前是关闭的，之后却打开了；请恢复原来的状态",
    )
    expect.that(
        answer.value is None,
        en=f"the function returns {answer.type}; update in place and return nothing",
        zh=f"函数返回了 {answer.type}；应原地修改，不要返回值",
    )


def test_gradients_stay(solved, submission, device, draw, expect):
    """leaves the gradients unchanged

    不改动梯度
    """
    drawn = Drawn(draw)
    model = model_with_grads(submission, device, drawn)
    before = model.parameter("last.weight").grad()
    update(submission, model, drawn.lr)
    after = model.parameter("last.weight").grad()
    expect.that(
        after is not None and after.equal(before),
        en="the update changed .grad; the caller clears it, not this function",
        zh="更新之后 .grad 变了；清零由调用者来做",
    )
    unused = model.parameter("unused.weight").grad()
    expect.that(
        unused is None,
        en="a parameter whose .grad was None has a gradient after the update; skip it",
        zh="原本 .grad 为 None 的参数，更新之后有了梯度；跳过它就行",
    )
