"""Read `kata.yaml` and `chapter.yaml`, and report every mistake in a file at once."""

from pathlib import Path
from typing import Any

from checker.checks import CHECKS
from checker.checks.record import STAGES, Names, Words, names_in
from checker.checks.words import is_source_word, words_in
from checker.spec.cases import CaseReader
from checker.spec.explain import nearest, show, type_name
from checker.spec.model import Case, Chapter, Check, Kata, Metric
from checker.spec.reader import FileReader


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
    checks = reader.checks(document.get("checks"), cases, names, values.get("module") is not None)
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
    reader = FileReader(path)
    document = reader.document()
    values = reader.fields(document, Chapter)
    for key in ("title", "intro"):
        reader.text(key, values.get(key))
    listed = document.get("katas")
    reader.each_once("katas", listed if isinstance(listed, list) else (), "each kata once")
    reader.raise_problems()
    return Chapter(**values)


class _Reader(CaseReader):
    """A spec being read, with its checks."""

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
            if not broken and kind.futile_by_cases is not None:
                for wanted, found in kind.futile_by_cases(argument, cases, module):
                    self.problem(f"{key}.{name}", wanted, found)
        order = {name: STAGES.index(CHECKS[name].stage) for name in checks}
        if checks and not cases:
            self.problem("cases", "at least one case", "nothing")
        if checks and all(CHECKS[name].role == "gate" for name in checks):
            self.problem(
                "checks", "at least one check of the answer's values", "only checks of its form"
            )
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
            self.problem(key, "a name, a statement or an operator", "nothing")
        for name, word in words_in(argument):
            place = f"{key}.{name}" if name else key
            if name and name not in solve:
                self.problem(key, "one of the names in solve", repr(name))
            if not is_source_word(word):
                words = "a name such as torch.softmax, a statement or an operator"
                self.problem(place, words, repr(word))


def _name_and_argument(item: Any) -> tuple[str, Any]:
    if isinstance(item, dict) and len(item) == 1:
        ((name, argument),) = item.items()
        return str(name), argument
    return (item, None) if isinstance(item, str) else (show(item), None)
