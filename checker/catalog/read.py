"""Read `kata.yaml` and `chapter.yaml`, and report every mistake in a file at once."""

from pathlib import Path
from typing import Any

from checker.checks import CHECKS
from checker.checks.compared import names_in
from checker.checks.record import STAGES, Names, Words
from checker.checks.words import is_source_word, words_in
from checker.errors import NOTHING, Said
from checker.spec.cases import ONE_OF_SOLVE, CaseReader
from checker.spec.explain import again, nearest, show, type_name
from checker.spec.model import Case, Chapter, Check, Kata
from checker.spec.reader import FileReader


def read_kata(path: Path) -> Kata:
    """Read a spec; raise SpecError with every problem of the file."""
    reader = _Reader(path)
    document = reader.document()
    solve = document.get("solve")
    if isinstance(solve, str):
        document["solve"] = [solve]
    # Without a value, `solve` is told below, whether the key is there or not.
    special = {"cases", "checks"} if solve else {"cases", "checks", "solve"}
    values = reader.fields(document, Kata, special=special)
    names = values.get("solve") or ()
    if not solve:
        wanted = Said("the name the submission must define", "提交的代码必须定义的名字")
        reader.problem("solve", wanted, NOTHING)
    for key in ("solve", "devices", "needs", "requires"):
        reader.each_once(key, values.get(key) or (), Said("each name once", "每个名字只出现一次"))
    cases = reader.cases(document.get("cases"), names)
    checks = reader.checks(document.get("checks"), cases, names, values.get("module") is not None)
    for i, name in enumerate(values.get("gates") or ()):
        if name not in {check.name for check in checks}:
            wanted = Said("one of the checks declared here", "这里声明的检查之一")
            reader.problem(f"gates[{i}]", wanted, repr(name))
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
    once = Said("each kata once", "每道题只出现一次")
    reader.each_once("katas", listed if isinstance(listed, list) else (), once)
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
            self.problem("checks", Said("a list of checks", "由检查组成的列表"), show(raw))
            return ()
        broken = any(problem.key.startswith("cases") for problem in self.problems)
        checks: dict[str, Check] = {}
        for i, item in enumerate(raw):
            key = f"checks[{i}]"
            name, argument = _name_and_argument(item)
            kind = CHECKS.get(name)
            if kind is None:
                known = Said("a known check", "已知的检查") + nearest(name, CHECKS)
                self.problem(key, known, repr(name))
                continue
            if name in checks:
                self.problem(key, Said("each check once", "每种检查只出现一次"), again(name))
            if argument is None and kind.required:
                self.problem(f"{key}.{name}", type_name(kind.argument), NOTHING)
                continue
            if argument is not None:
                if kind.argument is None:
                    self.problem(f"{key}.{name}", Said("no argument", "不带参数"), show(argument))
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
            self.problem("cases", Said("at least one case", "至少一个用例"), NOTHING)
        if checks and all(CHECKS[name].role == "gate" for name in checks):
            wanted = Said("at least one check of the answer's values", "至少一项针对答案数值的检查")
            found = Said("only checks of its form", "只有针对其形式的检查")
            self.problem("checks", wanted, found)
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
        if kind is Words:
            self.source_words(key, argument, solve)
        elif kind is Names:
            for name in names_in(argument):
                if not any(name in case.arguments for case in cases):
                    wanted = Said("an argument of the cases", "用例的参数")
                    self.problem(key, wanted, repr(name))

    def source_words(self, key: str, argument: Any, solve: tuple[str, ...]) -> None:
        """A word that no source can use is never missed and never found."""
        if not words_in(argument):
            wanted = Said("a name, a statement or an operator", "名称、语句或运算符")
            self.problem(key, wanted, NOTHING)
        for name, word in words_in(argument):
            place = f"{key}.{name}" if name else key
            if name and name not in solve:
                self.problem(key, ONE_OF_SOLVE, repr(name))
            if not is_source_word(word):
                wanted = Said(
                    "a name such as torch.softmax, a statement or an operator",
                    "torch.softmax 这样的名称、语句或运算符",
                )
                self.problem(place, wanted, repr(word))


def _name_and_argument(item: Any) -> tuple[str, Any]:
    if isinstance(item, dict) and len(item) == 1:
        ((name, argument),) = item.items()
        return str(name), argument
    return (item, None) if isinstance(item, str) else (show(item), None)
