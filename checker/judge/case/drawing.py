"""Write the code that draws a case's inputs anew, for inputs that are too large to be written out.

It repeats what `checker.judge.draw` does, draw by draw, with a generator of the same seed.
"""

from typing import Any

from checker.checks.compared import DrawnCase
from checker.judge.case.spelling import NoCode, assigned, folded, spelled
from checker.spec.model import Case, Draw, Regression
from checker.wire.values import Expression

_LAID_OUT = {
    "contiguous": "",
    "transposed": ".transpose(-1, -2).contiguous().transpose(-1, -2)",
    "strided": ".repeat_interleave(2, -1)[..., ::2]",
}


def drawing(case: Case, drawn: DrawnCase, seed: int, device: str) -> list[str]:
    """Return statements that give each input its name; raises NoCode."""
    writer = _Writer(drawn, device)
    if case.dataset is not None:
        if case.dataset.regression is None:
            raise NoCode("a data set in files")
        writer.regression(case.dataset.regression)
    for name, draw in case.arguments.items():
        writer.lines.append(assigned(name, writer.draw(draw, name)))
    return [f"g = torch.Generator().manual_seed({seed})", *writer.lines]


class _Writer:
    def __init__(self, drawn: DrawnCase, device: str) -> None:
        self.lines: list[str] = []
        self._drawn = drawn
        self._to_device = "" if device == "cpu" else f".to({device!r})"

    def regression(self, spec: Regression) -> None:
        """scikit-learn's data set, and its training part."""
        call = (
            f"make_regression(n_samples={spec.samples + spec.heldout}, n_features={spec.features}, "
            f"noise={spec.noise}, bias={spec.bias}, "
            "random_state=int(torch.randint(2**31, (), generator=g)))"
        )
        to = self._to_device
        self.lines += [
            "from sklearn.datasets import make_regression",
            folded(f"x, y = {call}"),
            f"x = torch.tensor(x[:{spec.samples}], dtype=torch.float32){to}",
            f"y = torch.tensor(y[:{spec.samples}], dtype=torch.float32).reshape(-1, 1){to}",
        ]

    def draw(self, draw: Any, name: str) -> str:
        """The expression that draws one input."""
        if isinstance(draw, list):
            return f"[{', '.join(self.draw(item, name) for item in draw)}]"
        if not isinstance(draw, Draw):
            return spelled(draw)
        if draw.value is not None:
            return spelled(draw.value)
        if draw.object is not None:
            return spelled(Expression(draw.object))
        if draw.integer is not None:
            low, high = draw.integer
            return f"int(torch.randint({low}, {high + 1}, (), generator=g))"
        if draw.number is not None:
            return _uniform(draw.number)
        code = self._tensor(draw, name)
        if draw.dtype is not None and f"dtype=torch.{draw.dtype}" not in code:
            code = (
                f"({code}).to(torch.{draw.dtype})"
                if " " in code
                else f"{code}.to(torch.{draw.dtype})"
            )
        if draw.as_ == "list":
            return f"({code}).tolist()"
        if draw.as_ == "numpy":
            if draw.layout == "transposed":
                raise NoCode("a large transposed array")
            return f"({code}).numpy()"
        if draw.layout == "expanded":
            shape = tuple(self._drawn.inputs[name].value.shape)
            code = f"({code})[:1].expand{shape}"
        elif draw.layout != "contiguous":
            code = f"({code}){_LAID_OUT[draw.layout]}"
        if self._to_device or draw.requires_grad:
            code = f"({code}){self._to_device}"
        return code + (".requires_grad_()" if draw.requires_grad else "")

    def _tensor(self, draw: Draw, name: str) -> str:
        own = draw.dtype if draw.dtype in ("float64", "complex64", "complex128") else None
        dtype = f", dtype=torch.{own}" if own else ""
        if draw.randn is not None:
            return f"torch.randn({tuple(draw.randn)}, generator=g{dtype})"
        if draw.rand is not None:
            low, high = draw.low or 0.0, 1.0 if draw.high is None else draw.high
            unit = f"torch.rand({tuple(draw.rand)}, generator=g{dtype})"
            corner = repr(complex(low, low)) if own and own.startswith("complex") else repr(low)
            return (
                unit
                if (low, high) == (0, 1) and corner == "0.0"
                else (f"{corner} + {high - low!r} * {unit}")
            )
        if draw.randint is not None:
            low, high = int(draw.low or 0), int(draw.high or 0)
            whole = f"torch.randint({low}, {high}, {tuple(draw.randint)}, generator=g)"
            return f"{whole} + 1j * {whole}" if own and own.startswith("complex") else whole
        if draw.permutation is not None:
            return f"torch.randperm({draw.permutation}, generator=g)"
        if draw.zeros is not None:
            return f"torch.zeros({tuple(draw.zeros)})"
        if draw.ones is not None:
            return f"torch.ones({tuple(draw.ones)})"
        if draw.arange is not None:
            return f"torch.arange({draw.arange})"
        if draw.linear is not None:
            return self._line(draw, name)
        if draw.tensor is not None:
            return spelled(self._drawn.inputs[name].value)
        raise NoCode("a draw of another kind")

    def _line(self, draw: Draw, name: str) -> str:
        weight = draw.weight if isinstance(draw.weight, float) else None
        bias = draw.bias if isinstance(draw.bias, float) else None
        if weight is None:
            assert isinstance(draw.weight, tuple)
            self.lines.append(f"weight_of_{name} = {_uniform(draw.weight)}")
        if bias is None:
            assert isinstance(draw.bias, tuple)
            self.lines.append(f"bias_of_{name} = {_uniform(draw.bias)}")
        slope = f"weight_of_{name}" if weight is None else repr(weight)
        shift = f"bias_of_{name}" if bias is None else repr(bias)
        noise = f"{draw.noise!r} * torch.randn({draw.linear}.shape, generator=g)"
        return f"{slope} * {draw.linear} + {shift} + {noise}"


def _uniform(bounds: tuple[float, float]) -> str:
    low, high = bounds
    return f"{low!r} + {high - low!r} * float(torch.rand((), generator=g))"
