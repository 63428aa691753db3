"""What can be said about the translated stubs of a kata: their languages and their code."""

import ast
from collections.abc import Iterator
from pathlib import Path

from checker.author.faults import Fault, unexpected
from checker.catalog.pack import KataFolder
from checker.errors import NOTHING, Said
from checker.spec.text import LANGUAGES

_OTHER_CODE = Said(
    "expected the code of stub.py with other docstrings and comments",
    "应与 stub.py 代码相同，只有文档字符串和注释不同",
)
# What can have a docstring.
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def translated_faults(kata: KataFolder, languages: frozenset[str]) -> Iterator[Fault]:
    """Yield missing stubs, stubs of unknown languages, and those with other code than stub.py.

    `languages` are those in which the chapter is written.
    """
    known = [lang for lang in LANGUAGES if lang != "en"]
    for path in sorted(kata.folder.glob("stub_*.py")):
        lang = path.stem.removeprefix("stub_")
        if lang not in known:
            wanted = Said(f"a stub in {' or '.join(known)}", f"{' 或 '.join(known)} 的初始代码")
            yield unexpected(kata.id, path, "", wanted, repr(lang))
    for lang in known:
        path = kata.folder / f"stub_{lang}.py"
        if lang in languages and path not in kata.stubs:
            wanted = Said(f"a stub in {lang!r}", f"{lang!r} 的初始代码")
            yield unexpected(kata.id, path, "", wanted, NOTHING)
    given = _code(kata.stub)
    for path in kata.stubs[1:]:
        found = _code(path)
        if given is not None and found is not None and found != given:
            yield Fault(kata.id, str(path), _OTHER_CODE)


def _code(path: Path) -> str | None:
    """Return what the code says without its docstrings; None where it cannot be parsed."""
    try:
        tree = ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return None
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node) is not None:
            del node.body[0]
    return ast.dump(tree)
