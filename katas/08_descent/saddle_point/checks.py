"""Random points: neither a list of answers nor a few tested directions is enough."""

import itertools

import torch

# How many of each; "narrow" is a saddle: f changes its sign only within a narrow cone.
PLACES = {"minimum": 7, "maximum": 7, "saddle": 4, "narrow": 6}
BOWL = (
    "lambda hessian, centre: lambda p: (p - centre) @ hessian.to(p.dtype) @ (p - centre) / 2"
    " + ((p - centre) ** 3).sum()"
)


def test_drawn_places(submission, draw, expect):
    """classifies random points with one to six coordinates

    正确判断随机抽取的点（一到六个坐标）
    """
    kinds = [kind for kind, count in PLACES.items() for _ in range(count)]
    bowl = submission.build(BOWL)
    for number, place in enumerate(draw.permutation(len(kinds)).tolist(), start=1):
        kind = kinds[place]
        hessian = _narrow(draw) if kind == "narrow" else _hessian(kind, draw)
        n = len(hessian)
        centre = draw.randn(n)
        answer = submission(bowl(hessian, centre), centre).value
        expect.that(
            type(answer) is str and answer == kind.replace("narrow", "saddle"),
            en=f"point {number} of {len(kinds)} (number of coordinates: {n}): the result is "
            "not the kind of this point; check the sign of every eigenvalue of the Hessian",
            zh=f"{len(kinds)} 个点中的第 {number} 个（坐标数 {n}）：返回的不是这个点的类型；"
            "请检查黑塞矩阵每个特征值的符号",
        )


def _hessian(kind, draw):
    """A symmetric matrix of drawn eigenvectors and eigenvalues, all of them clearly not zero."""
    n = draw.integer(2 if kind == "saddle" else 1, 6)
    signs = {"minimum": torch.ones(n), "maximum": -torch.ones(n)}.get(kind)
    if signs is None:
        signs = torch.ones(n)
        signs[: draw.integer(1, n - 1)] = -1.0
    vectors = torch.linalg.qr(draw.randn(n, n))[0]
    return vectors @ torch.diag(signs * (0.3 + 1.7 * draw.rand(n))) @ vectors.T


def _narrow(draw):
    """A saddle: the sign differs within 8 degrees of one direction, and nowhere else."""
    n = draw.integer(2, 6)
    tried = torch.tensor([d for d in itertools.product((-1.0, 0.0, 1.0), repeat=n) if any(d)])
    tried = tried / tried.norm(dim=1, keepdim=True)
    while True:
        direction = draw.randn(n)
        direction = direction / direction.norm()
        if (tried @ direction).abs().max() < 0.978:  # 12 degrees from every axis and diagonal
            break
    sign = 1.0 if draw.integer(0, 1) else -1.0
    return sign * (torch.eye(n) - 1.02 * torch.outer(direction, direction))
