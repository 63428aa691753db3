"""What can be said about a kata without running it: files, languages, names, hints."""

import ast
from collections.abc import Iterator
from pathlib import Path

from checker.author import accepted
from checker.author.faults import Fault, fault_of, unexpected
from checker.author.translated import DOCUMENTED, translated_faults
from checker.catalog.pack import ChapterFolder, KataFolder
from checker.catalog.sources import background, sources_file
from checker.errors import NONE, NOTHING, Said, SpecError, as_is
from checker.judge.outcomes import planned
from checker.spec.document import loaders_differ
from checker.spec.model import Kata
from checker.spec.text import Text, docstring_text, stray_space

MIN_ALTERNATIVES = 1
MIN_WRONG = 2
MIN_HINTS = 2
# Shorter lines, such as `return x` or `else:`, are in every Python text.
_TELLING_LINE = 12
# What the scaffold puts where an author is to write.
_UNFINISHED = "TODO"
_TEXT = Said("a text", "文本")
_STILL = Said(f"still contains {_UNFINISHED}", f"仍含有 {_UNFINISHED}")
_NO_CHECKS = Said(
    "expected at least one check, or a test in checks.py",
    "应至少有一项检查，或 checks.py 中的一个测试",
)
_NO_SOURCE = Said("expected where the topic comes from", "应写明题目内容的来源")
_NO_PART = Said(
    "not a file of a reference (solution.py, alt_*.py, wrong_*.py)",
    "不是参考答案的文件（solution.py、alt_*.py、wrong_*.py）",
)


def chapter_faults(chapter: ChapterFolder) -> Iterator[Fault]:
    """Yield what a chapter's own texts lack."""
    file = chapter.katas[0].folder.parent / "chapter.yaml"
    path = str(file)
    if differ := loaders_differ(file.read_bytes()):
        yield Fault(chapter.id, path, differ)
    for key, text in (("title", chapter.spec.title), ("intro", chapter.spec.intro)):
        for lang in sorted(chapter.spec.title):
            if not text.get(lang, "").strip():
                yield unexpected(chapter.id, path, f"{key}.{lang}", _TEXT, NOTHING)
        if any(_UNFINISHED in words for words in text.values()):
            yield Fault(chapter.id, path, _STILL.at(key))
        for what in _stray_spaces(key, text):
            yield Fault(chapter.id, path, what)


def static_faults(kata: KataFolder, spec: Kata, languages: frozenset[str]) -> Iterator[Fault]:
    """Yield every fault that reading the kata's files shows."""
    yield from _languages(kata, spec, languages)
    yield from _files(kata)
    for path in (kata.spec_file, kata.reference_folder / accepted.FILE):
        if path.is_file() and (differ := loaders_differ(path.read_bytes())):
            yield _fault(kata, path, differ)
    yield from translated_faults(kata, languages)
    yield from _docstrings(kata)
    if kata.stub.is_file() and kata.solution.is_file():
        yield from _stub(kata, spec)
        yield from _hints(kata, spec)
    judged = _judged_checks(kata, spec)
    if not judged:
        yield _fault(kata, kata.spec_file, _NO_CHECKS.at("checks"))
    if judged > spec.points:
        wanted = Said(f"at least {judged}, one for each check", f"至少 {judged} 分（每项检查一分）")
        yield unexpected(kata.id, kata.spec_file, "points", wanted, str(spec.points))
    if not spec.source or any(_UNFINISHED in label for label in spec.source):
        yield _fault(kata, kata.spec_file, _NO_SOURCE.at("source"))
    else:
        yield from _sources(kata, spec, languages)


def _sources(kata: KataFolder, spec: Kata, languages: frozenset[str]) -> Iterator[Fault]:
    """Labels that the pack's list of documents lacks, and languages that the list lacks."""
    try:
        sources = background(kata, spec)
    except SpecError as error:
        for problem in error.problems:
            yield fault_of(kata.id, problem)
        return
    listed = sources_file(kata)
    for source in sources if listed.exists() else ():
        texts = [text for text in (source.title, source.topic) if text is not None]
        for lang in sorted(languages):
            if not all(text.get(lang, "").strip() for text in texts):
                wanted = Said(f"a text in {lang!r}", f"{lang!r} 文本")
                yield unexpected(kata.id, listed, source.label, wanted, NOTHING)


def _judged_checks(kata: KataFolder, spec: Kata) -> int:
    """How many checks share the points: those declared, and the tests of checks.py."""
    declared = sum(planned(check, spec.gates).weight for check in spec.checks)
    return declared + sum(1 for _ in _tests(kata))


def _tests(kata: KataFolder) -> Iterator[ast.FunctionDef]:
    try:
        tree = ast.parse(kata.checks_file.read_bytes() if kata.checks_file.is_file() else b"")
    except SyntaxError:
        return
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node


def _fault(kata: KataFolder, path: Path, what: Said) -> Fault:
    return Fault(kata.id, str(path), what)


def _languages(kata: KataFolder, spec: Kata, languages: frozenset[str]) -> Iterator[Fault]:
    texts: dict[str, Text] = {"title": spec.title, "task": spec.task}
    texts |= {f"hints[{i}]": hint for i, hint in enumerate(spec.hints)}
    for key, text in texts.items():
        for lang in sorted(languages - {lang for lang, words in text.items() if words.strip()}):
            yield unexpected(kata.id, kata.spec_file, f"{key}.{lang}", _TEXT, NOTHING)
    for key, text in texts.items():
        if any(_UNFINISHED in words for words in text.values()):
            yield _fault(kata, kata.spec_file, _STILL.at(key))
        for what in _stray_spaces(key, text):
            yield _fault(kata, kata.spec_file, what)
    for wrong in kata.wrong_solutions:
        try:
            diagnosis = docstring_text(ast.get_docstring(ast.parse(wrong.read_bytes())))
        except SyntaxError:
            continue
        if any(_UNFINISHED in words for words in diagnosis.values()):
            yield _fault(kata, wrong, _STILL.at("docstring"))
        for lang in sorted(languages - {lang for lang, words in diagnosis.items() if words}):
            wanted = Said(f"a diagnosis in {lang!r}", f"{lang!r} 的诊断")
            yield unexpected(kata.id, wrong, "docstring", wanted, NOTHING)
    if len(languages) > 1:
        yield from _test_titles(kata, languages)


def _stray_spaces(key: str, text: Text) -> Iterator[Said]:
    for lang, words in text.items():
        if place := stray_space(words):
            yield Said(
                f"expected no space in {place!r} "
                "(YAML puts one at each line break behind `>`: use `|`)",
                f"{place!r} 中不应有空格（YAML 在 `>` 之后的每个换行处都会加一个空格，请改用 `|`）",
            ).at(f"{key}.{lang}")


def _test_titles(kata: KataFolder, languages: frozenset[str]) -> Iterator[Fault]:
    for test in _tests(kata):
        title = docstring_text(ast.get_docstring(test))
        if languages - {lang for lang, words in title.items() if words}:
            en, zh = (word.join(sorted(languages)) for word in (" and ", "、"))
            what = Said(
                f"expected a title in {en}, a paragraph each", f"应有 {zh} 的标题，各占一段"
            )
            yield _fault(kata, kata.checks_file, what.at(test.name))


def _files(kata: KataFolder) -> Iterator[Fault]:
    for path in (kata.stub, kata.solution):
        if not path.is_file():
            yield _fault(kata, path, Said("file is missing", "缺少这个文件"))
    folder = kata.reference_folder
    if len(kata.alternatives) < MIN_ALTERNATIVES:
        yield unexpected(kata.id, folder, "", _at_least(MIN_ALTERNATIVES, "alt_*.py"), NONE)
    if len(kata.wrong_solutions) < MIN_WRONG:
        found = len(kata.wrong_solutions)
        wanted = _at_least(MIN_WRONG, "wrong_*.py")
        yield unexpected(kata.id, folder, "", wanted, _number(found))
    known = {"solution.py", accepted.FILE, "__pycache__"}
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        own = path.is_file() and (path.match("alt_*.py") or path.match("wrong_*.py"))
        if path.name not in known and not own:
            yield _fault(kata, path, _NO_PART)
    for path in (*kata.alternatives, *kata.wrong_solutions, *kata.stubs, kata.solution):
        try:
            ast.parse(path.read_bytes() if path.is_file() else b"")
        except SyntaxError as error:
            en, zh = f"line {error.lineno}: {error.msg}", f"第 {error.lineno} 行：{error.msg}"
            yield _fault(kata, path, Said(en, zh))


def _docstrings(kata: KataFolder) -> Iterator[Fault]:
    """The stub's comment says TODO to the learner; its docstrings must not say so to the author."""
    for path in (*kata.stubs, kata.solution, *kata.alternatives):
        try:
            tree = ast.parse(path.read_bytes() if path.is_file() else b"")
        except SyntaxError:
            continue
        nodes = [node for node in ast.walk(tree) if isinstance(node, DOCUMENTED)]
        if any(_UNFINISHED in (ast.get_docstring(node) or "") for node in nodes):
            yield _fault(kata, path, _STILL.at("docstring"))


def _stub(kata: KataFolder, spec: Kata) -> Iterator[Fault]:
    try:
        tree = ast.parse(kata.stub.read_bytes())
    except SyntaxError:
        return
    defined = {
        node.name
        for node in tree.body
        if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef))
    }
    defined |= {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for name in spec.solve:
        if name not in defined:
            yield _fault(kata, kata.stub, Said(f"does not define {name}", f"没有定义 {name}"))


def _hints(kata: KataFolder, spec: Kata) -> Iterator[Fault]:
    if len(spec.hints) < MIN_HINTS:
        found = len(spec.hints)
        wanted = Said(f"at least {MIN_HINTS}", f"至少 {MIN_HINTS} 条")
        yield unexpected(kata.id, kata.spec_file, "hints", wanted, Said(str(found), f"{found} 条"))
    stub = {_squeezed(line) for line in kata.stub.read_text("utf-8").splitlines()}
    for line in kata.solution.read_text("utf-8").splitlines():
        squeezed = _squeezed(line)
        if len(squeezed) < _TELLING_LINE or squeezed in stub or squeezed.startswith("#"):
            continue
        for i, hint in enumerate(spec.hints):
            if any(squeezed in _squeezed(text) for text in hint.values()):
                what = Said("contains a line of the solution", "含有参考答案中的一行")
                shown = what.at(f"hints[{i}]") + as_is(f": {line.strip()!r}")
                yield _fault(kata, kata.spec_file, shown)


def _at_least(number: int, files: str) -> Said:
    return Said(f"at least {number} {files}", f"至少 {number} 个 {files}")


def _number(found: int) -> Said:
    return Said(str(found), f"{found} 个")


def _squeezed(line: str) -> str:
    return "".join(line.split())
