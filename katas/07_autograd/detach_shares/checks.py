"""What YAML cannot say: x itself stays trainable, and the gradient of the total stays right."""

import torch


def test_x_still_requires_grad(submission, draw, expect):
    """x itself still requires grad, with its old values

    x 自己仍然 requires_grad，数值不变
    """
    for name in ("live_values", "saved_values", "total_and_capped"):
        values = draw.randn(3)
        x = submission.hold(values, requires_grad=True)
        submission.call(name, x)
        expect.that(
            x.attr("requires_grad").value is True,
            en=f"after {name}(x), x.requires_grad is False; take a tensor out of the graph, "
            "leave x itself in it",
            zh=f"调用 {name}(x) 之后，x.requires_grad 变成了 False；"
            "请另外得到一个脱离计算图的张量，不要把 x 自己取出来",
        )
        expect.close(
            x.read(), values, what={"en": f"x after {name}(x)", "zh": f"{name}(x) 之后的 x"}
        )


def test_total(submission, reference, draw, expect):
    """the total has the right value and gradient

    总和的数值和梯度都正确
    """
    for x in _inputs(draw):
        cotangent = torch.tensor(draw.number(0.5, 2.0), dtype=x.dtype)
        totals, grads = [], []
        for side in (submission, reference):
            held = side.hold(x, requires_grad=True)
            total = _pair(side.call("total_and_capped", held), expect)[0]
            totals.append(total.value)
            expect.that(
                isinstance(total.value, torch.Tensor) and total.info.requires_grad,
                en="no gradient can flow from the total: it is not a tensor that requires grad",
                zh="梯度无法从总和传回去：它不是 requires_grad 的张量",
            )
            grads.append(total.vjp([held], cotangent)[0])
        expect.close(totals[0], totals[1], what={"en": "the total", "zh": "总和"})
        expect.that(
            grads[0] is not None,
            en="no gradient flows from the total to x: the path between them is cut",
            zh="梯度没有从总和传回 x：中间的计算图断开了",
        )
        expect.close(
            grads[0], grads[1], what={"en": "the gradient of the total", "zh": "总和对 x 的梯度"}
        )


def test_capped(submission, reference, draw, expect):
    """the capped tensor has the right values, and no grad

    封顶后的张量数值正确，且不带梯度
    """
    for x in _inputs(draw):
        capped, wanted = (
            _pair(side.call("total_and_capped", side.hold(x, requires_grad=True)), expect)[1]
            for side in (submission, reference)
        )
        expect.close(
            capped.value, wanted.value, what={"en": "the capped tensor", "zh": "封顶后的张量"}
        )
        expect.that(
            not capped.info.requires_grad,
            en="the capped tensor requires grad; take it out of the graph",
            zh="封顶后的张量还带着 requires_grad；请让它脱离计算图",
        )


def _inputs(draw):
    """Some elements above 0, where exp is above 1, and some below."""
    above_and_below = torch.tensor([[0.5], [-1.5]])
    return draw.rand(2, 3) + above_and_below, (draw.rand(2, 1) + above_and_below).double()


def _pair(answer, expect):
    expect.that(
        answer.type in ("tuple", "list") and len(answer) == 2,
        en="total_and_capped does not return a pair; return the total and the capped tensor",
        zh="total_and_capped 返回的不是一对；请返回总和与封顶后的张量",
    )
    return answer[0], answer[1]
