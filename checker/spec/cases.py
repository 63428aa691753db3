"""Read the cases of a spec: their draws, data sets and held-out data."""

from typing import Any

from checker.spec.explain import show
from checker.spec.model import VERBS, Case, Dataset, Draw
from checker.spec.reader import FileReader

_RESERVED = ("call", "dataset", "heldout")


class CaseReader(FileReader):
    """A spec being read, as far as its cases."""

    def cases(self, raw: Any, solve: tuple[str, ...]) -> tuple[Case, ...]:
        """Return the cases of a spec; `solve` are the names that a case may call."""
        if raw is None:
            return ()
        if not isinstance(raw, list):
            self.problem("cases", "a list of maps", show(raw))
            return ()
        cases = []
        for i, item in enumerate(raw):
            key = f"cases[{i}]"
            if not isinstance(item, dict):
                self.problem(key, "a map from argument to draw", show(item))
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
                    self.problem(f"{key}.dataset", "one of regression, digits", "none or both")
            heldout = None
            if "heldout" in item:
                heldout = self.heldout(f"{key}.heldout", item["heldout"])
            self.linear_sources(key, [*arguments.items()])
            if heldout:
                self.linear_sources(f"{key}.heldout", [*arguments.items(), *heldout.items()])
            call = item.get("call", solve[0] if solve else "")
            if call and call not in solve:
                self.problem(f"{key}.call", "one of the names in solve", show(call))
            cases.append(Case(arguments, str(call), dataset, heldout))
        return tuple(cases)

    def heldout(self, key: str, raw: Any) -> dict[str, Any] | None:
        """Return the draws of held-out data, `x` and `y`; None where the value is no such map."""
        if not isinstance(raw, dict) or set(raw) != {"x", "y"}:
            self.problem(key, "a map with x and y", show(raw))
            return None
        return {name: self.draw(f"{key}.{name}", raw[name]) for name in ("x", "y")}

    def linear_sources(self, key: str, draws: list[tuple[str, Any]]) -> None:
        """`linear: x` must speak of a tensor drawn before it."""
        earlier: set[str] = set()
        for name, draw in draws:
            if isinstance(draw, Draw) and draw.linear is not None and draw.linear not in earlier:
                self.problem(f"{key}.{name}.linear", "an argument drawn before", repr(draw.linear))
            earlier.add(name)

    def draw(self, key: str, raw: Any) -> Any:
        """A map is a draw, a list is a list of draws, anything else is passed as it is."""
        if isinstance(raw, list):
            items = [self.draw(f"{key}[{i}]", item) for i, item in enumerate(raw)]
            for i, item in enumerate(items):
                if isinstance(item, Draw) and (item.requires_grad or item.layout != "contiguous"):
                    self.problem(f"{key}[{i}]", "no layout or requires_grad in a list", "one")
            return items
        if not isinstance(raw, dict):
            return raw
        verbs = [verb for verb in VERBS if verb in raw]
        if len(verbs) != 1:
            found = " and ".join(verbs) if verbs else show(raw)
            self.problem(key, f"one of {', '.join(VERBS)}", found)
            return None
        if raw[verbs[0]] is None:
            self.problem(f"{key}.{verbs[0]}", "a value", "nothing")
            return None
        draw = self.convert(key, raw, Draw)
        if draw and draw.randint is not None and (draw.low is None or draw.high is None):
            self.problem(key, "low and high beside randint", "none")
        if draw and draw.requires_grad and not _may_record(draw):
            self.problem(f"{key}.requires_grad", "a tensor of floating dtype", "another input")
        return draw


def _may_record(draw: Draw) -> bool:
    given = (draw.integer, draw.number, draw.value, draw.object)
    if draw.as_ != "tensor" or any(each is not None for each in given):
        return False
    if draw.dtype is not None:
        return draw.dtype.startswith(("float", "bfloat", "complex"))
    return draw.randint is None and draw.arange is None and draw.permutation is None
