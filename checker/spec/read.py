"""Read `kata.yaml` and `chapter.yaml`, and report every mistake in a file at once."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from checker.errors import Problem, SpecError
from checker.spec.checks import (
    CHECKS,
    GATES,
    STAGES,
    Names,
    Words,
    is_source_word,
    names_in,
    words_in,
)
from checker.spec.document import Unreadable, parse, read_regular
from checker.spec.explain import misfits, nearest, show, type_name
from checker.spec.model import (
    VERBS,
    Case,
    Chapter,
    Check,
    Dataset,
    Draw,
    Kata,
    Metric,
)
from checker.spec.unfailing import unfailing

_RESERVED = ("call", "dataset", "heldout")


def read_kata(path: Path) -> Kata:
    """Read a spec; raise SpecError with every problem of the file."""
    reader = _Reader(path)
    document = reader.document()
    if isinstance(document.get("solve"), str):
        document["solve"] = [document["solve"]]
    values = reader.fields(document, Kata, special={"cases", "checks"})
    names = values.get("solve") or ()
    if not document.get("solve"):
        reader.problem("solve", "the name the submission must define", "nothing")
    for key in ("solve", "devices", "needs", "requires"):
        reader.each_once(key, values.get(key) or (), "each name once")
    cases = reader.cases(document.get("cases"), names)
    checks = reader.checks(document.get("checks"), cases, names, "module" in document)
    for i, name in enumerate(values.get("gates") or ()):
        if name not in {check.name for check in checks}:
            reader.problem(f"gates[{i}]", "one of the checks declared here", repr(name))
    for key in ("title", "task"):
        reader.text(key, values.get(key))
    for i, hint in enumerate(values.get("hints") or ()):
        reader.text(f"hints[{i}]", hint)
    reader.raise_problems()
    return Kata(**values, cases=cases, checks=checks)


def read_chapter(path: Path) -> Chapter:
    """Read a chapter's file; raise SpecError with every problem of the file."""
    reader = _Reader(path)
    document = reader.document()
    values = reader.fields(document, Chapter)
    for key in ("title", "intro"):
        reader.text(key, values.get(key))
    listed = document.get("katas")
    reader.each_once("katas", listed if isinstance(listed, list) else (), "each kata once")
    reader.raise_problems()
    return Chapter(**values)


class _Reader:
    """One file being read, and the problems found in it so far."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def problem(self, key: str, wanted: str, found: str) -> None:
        self.problems.append(Problem(str(self.path), key, wanted, found))

    def raise_problems(self) -> None:
        if self.problems:
            raise SpecError(self.problems)

    def document(self) -> dict[str, Any]:
        """Parse the file into a mapping with text keys."""
        try:
            return parse(read_regular(self.path))
        except Unreadable as error:
            for key, wanted, found in error.problems:
                self.problem(key, wanted, found)
            raise SpecError(self.problems) from None

    def convert(self, key: str, value: Any, kind: Any) -> Any:
        """Convert a value to its type; note every problem in it and return None if it has any."""
        try:
            return msgspec.convert(value, kind, strict=True)
        except msgspec.ValidationError as error:
            for misfit in misfits(error, value, kind):
                self.problem(key + misfit.at, misfit.wanted, misfit.found)
            return None

    def each_once(self, key: str, names: Iterable[Any], wanted: str) -> None:
        seen: list[Any] = []
        for i, name in enumerate(names):
            if name in seen:
                self.problem(f"{key}[{i}]", wanted, f"{name!r} again")
            seen.append(name)

    def fields(
        self,
        document: dict[str, Any],
        struct: type[msgspec.Struct],
        special: frozenset[str] | set[str] = frozenset(),
    ) -> dict[str, Any]:
        """Convert each field of a struct by itself, so that one mistake does not hide the next."""
        known = {field.encode_name: field for field in msgspec.structs.fields(struct)}
        for key in document:
            if key not in known:
                near = nearest(key, known)
                self.problem(key, f"a known key{near}", repr(key))
        values: dict[str, Any] = {}
        for key, field in known.items():
            if key in special:
                continue
            if key in document:
                values[field.name] = self.convert(key, document[key], field.type)
            elif field.required and key != "solve":
                self.problem(key, type_name(field.type), "nothing")
        return values

    def text(self, key: str, text: Any) -> None:
        if not isinstance(text, dict):
            return
        if not text.get("en", "").strip():
            self.problem(f"{key}.en", "a text in English", "nothing")
        for lang in text:
            if not re.fullmatch(r"[a-z]{2}", lang):
                self.problem(f"{key}.{lang}", "a two-letter language", repr(lang))

    def cases(self, raw: Any, solve: tuple[str, ...]) -> tuple[Case, ...]:
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

    def checks(
        self, raw: Any, cases: tuple[Case, ...], solve: tuple[str, ...], module: bool
    ) -> tuple[Check, ...]:
        if raw is None:
            return ()
        if not isinstance(raw, list):
            self.problem("checks", "a list of checks", show(raw))
            return ()
        broken = any(problem.key.startswith("cases") for problem in self.problems)
        checks: dict[str, Check] = {}
        for i, item in enumerate(raw):
            key = f"checks[{i}]"
            name, argument = _name_and_argument(item)
            kind = CHECKS.get(name)
            if kind is None:
                self.problem(key, f"a known check{nearest(name, CHECKS)}", repr(name))
                continue
            if name in checks:
                self.problem(key, "each check once", f"{name!r} again")
            if argument is None and kind.required:
                self.problem(f"{key}.{name}", type_name(kind.argument), "nothing")
                continue
            if argument is not None:
                if kind.argument is None:
                    self.problem(f"{key}.{name}", "no argument", show(argument))
                    continue
                argument = self.convert(f"{key}.{name}", argument, kind.argument)
                if argument is None:
                    continue
            self.check_argument(f"{key}.{name}", kind.argument, argument, cases, solve)
            checks[name] = Check(name, argument)
            if not broken:
                for wanted, found in unfailing(checks[name], cases, module):
                    self.problem(f"{key}.{name}", wanted, found)
        order = {name: STAGES.index(CHECKS[name].stage) for name in checks}
        if checks and not cases:
            self.problem("cases", "at least one case for the checks", "none")
        if checks and all(CHECKS[name].stage in GATES for name in checks):
            self.problem("checks", "at least one check of the answer itself", "only its form")
        return tuple(sorted(checks.values(), key=lambda check: order[check.name]))

    def check_argument(
        self,
        key: str,
        kind: Any,
        argument: Any,
        cases: tuple[Case, ...],
        solve: tuple[str, ...],
    ) -> None:
        if argument is None:
            return
        if kind is Metric:
            bounds = [argument.below, argument.at_least, argument.within]
            if sum(bound is not None for bound in bounds) != 1:
                self.problem(key, "one of below, at_least, within", "none or several")
        elif kind is Words:
            self.source_words(key, argument, solve)
        elif kind is Names:
            for name in names_in(argument):
                if not any(name in case.arguments for case in cases):
                    self.problem(key, "an argument of the cases", repr(name))

    def source_words(self, key: str, argument: Any, solve: tuple[str, ...]) -> None:
        """A word that no source can use is never missed and never found."""
        if not words_in(argument):
            self.problem(key, "a word of the source", "none")
        for name, word in words_in(argument):
            place = f"{key}.{name}" if name else key
            if name and name not in solve:
                self.problem(key, "one of the names in solve", repr(name))
            if not is_source_word(word):
                words = "a name such as torch.softmax, a statement or an operator"
                self.problem(place, words, repr(word))


def _may_record(draw: Draw) -> bool:
    given = (draw.integer, draw.number, draw.value, draw.object)
    if draw.as_ != "tensor" or any(each is not None for each in given):
        return False
    if draw.dtype is not None:
        return draw.dtype.startswith(("float", "bfloat", "complex"))
    return draw.randint is None and draw.arange is None and draw.permutation is None


def _name_and_argument(item: Any) -> tuple[str, Any]:
    if isinstance(item, dict) and len(item) == 1:
        ((name, argument),) = item.items()
        return str(name), argument
    return (item, None) if isinstance(item, str) else (show(item), None)
