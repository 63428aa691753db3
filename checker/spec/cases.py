"""Read the cases of a spec: their draws, data sets and held-out data."""

from typing import Any

from checker.errors import NOTHING, Said
from checker.spec.explain import one_of, show
from checker.spec.model import VERBS, Case, Dataset, Draw
from checker.spec.reader import FileReader

ONE_OF_SOLVE = Said("one of the names in solve", "solve 中的名字之一")
_PLAIN = Said(
    "no layout or requires_grad in a list", "列表中没有 layout 或 requires_grad 的生成方式"
)
_RESERVED = ("call", "dataset", "heldout")


class CaseReader(FileReader):
    """A spec being read, as far as its cases."""

    def cases(self, raw: Any, solve: tuple[str, ...]) -> tuple[Case, ...]:
        """Return the cases of a spec; `solve` are the names that a case may call."""
        if raw is None:
            return ()
        if not isinstance(raw, list):
            self.problem("cases", Said("a list of maps", "由映射组成的列表"), show(raw))
            return ()
        cases = []
        for i, item in enumerate(raw):
            key = f"cases[{i}]"
            if not isinstance(item, dict):
                self.problem(
                    key, Said("a map from argument to draw", "从参数到生成方式的映射"), show(item)
                )
                continue
            arguments = {
                str(name): self.draw(f"{key}.{name}", value)
                for name, value in item.items()
                if name not in _RESERVED
            }
            dataset = None
            if "dataset" in item:
                dataset = self.convert(f"{key}.dataset", item["dataset"], Dataset)
                if dataset and (dataset.regression is None) == (dataset.digits is None):
                    wanted = Said("one of regression, digits", "regression、digits 之一")
                    both = Said("none or both", "两个都没有或都有")
                    self.problem(f"{key}.dataset", wanted, both)
            heldout = None
            if "heldout" in item:
                heldout = self.heldout(f"{key}.heldout", item["heldout"])
            self.linear_sources(key, [*arguments.items()])
            if heldout:
                self.linear_sources(f"{key}.heldout", [*arguments.items(), *heldout.items()])
            call = item.get("call", solve[0] if solve else "")
            if call and call not in solve:
                self.problem(f"{key}.call", ONE_OF_SOLVE, show(call))
            cases.append(Case(arguments, str(call), dataset, heldout))
        return tuple(cases)

    def heldout(self, key: str, raw: Any) -> dict[str, Any] | None:
        """Return the draws of held-out data, `x` and `y`; None where the value is no such map."""
        if not isinstance(raw, dict) or set(raw) != {"x", "y"}:
            self.problem(key, Said("a map with x and y", "含有 x 和 y 的映射"), show(raw))
            return None
        return {name: self.draw(f"{key}.{name}", raw[name]) for name in ("x", "y")}

    def linear_sources(self, key: str, draws: list[tuple[str, Any]]) -> None:
        """`linear: x` must speak of a tensor drawn before it."""
        earlier: set[str] = set()
        for name, draw in draws:
            if isinstance(draw, Draw) and draw.linear is not None and draw.linear not in earlier:
                wanted = Said("an argument drawn before", "在它之前生成的参数")
                self.problem(f"{key}.{name}.linear", wanted, repr(draw.linear))
            earlier.add(name)

    def draw(self, key: str, raw: Any) -> Any:
        """A map is a draw, a list is a list of draws, anything else is passed as it is."""
        if isinstance(raw, list):
            items = [self.draw(f"{key}[{i}]", item) for i, item in enumerate(raw)]
            for i, item in enumerate(items):
                if isinstance(item, Draw) and (item.requires_grad or item.layout != "contiguous"):
                    self.problem(f"{key}[{i}]", _PLAIN, Said("one", "有"))
            return items
        if not isinstance(raw, dict):
            return raw
        verbs = [verb for verb in VERBS if verb in raw]
        if len(verbs) != 1:
            found = Said(" and ".join(verbs), " 和 ".join(verbs)) if verbs else show(raw)
            self.problem(key, one_of(VERBS), found)
            return None
        if raw[verbs[0]] is None:
            self.problem(f"{key}.{verbs[0]}", Said("a value", "一个值"), NOTHING)
            return None
        draw = self.convert(key, raw, Draw)
        if draw and draw.randint is not None and (draw.low is None or draw.high is None):
            wanted = Said("low and high beside randint", "randint 带有 low 和 high")
            self.problem(key, wanted, Said("none", "两者不全"))
        if draw and draw.requires_grad and not _may_record(draw):
            wanted = Said("a tensor of floating dtype", "浮点 dtype 的张量")
            self.problem(f"{key}.requires_grad", wanted, Said("another input", "别的输入"))
        return draw


def _may_record(draw: Draw) -> bool:
    given = (draw.integer, draw.number, draw.value, draw.object)
    if draw.as_ != "tensor" or any(each is not None for each in given):
        return False
    if draw.dtype is not None:
        return draw.dtype.startswith(("float", "bfloat", "complex"))
    return draw.randint is None and draw.arange is None and draw.permutation is None
