"""Read a submission's source: which names and keywords it uses. Nothing is executed."""

import ast
import keyword

from checker.spec.checks import names_in
from checker.spec.model import Check
from checker.spec.text import Text

_STATEMENTS = {
    "for": (ast.For, ast.AsyncFor, ast.comprehension),
    "while": (ast.While,),
    "lambda": (ast.Lambda,),
    "with": (ast.With,),
    "class": (ast.ClassDef,),
}


def words_used(source: bytes) -> frozenset[str] | None:
    """The names, attributes, imported modules and keywords of a source; None if it is not Python.

    A word of two parts such as `torch.no_grad` counts where it is written so.
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    words: set[str] = set()
    for node in ast.walk(tree):
        words.update(word for word, kinds in _STATEMENTS.items() if isinstance(node, kinds))
        if isinstance(node, ast.Name):
            words.add(node.id)
        elif isinstance(node, ast.Attribute):
            words.add(node.attr)
            if isinstance(node.value, ast.Name):
                words.add(f"{node.value.id}.{node.attr}")
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            words.update(part for name in node.names for part in name.name.split("."))
            words.update((getattr(node, "module", None) or "").split("."))
    return frozenset(words)


def breaks_rule(rule: Check, source: bytes) -> Text | None:
    """The first word that a `uses` or an `avoids` check misses or forbids, or None."""
    used = words_used(source)
    if used is None:
        return {"en": "the source cannot be read as Python", "zh": "源代码无法按 Python 解析"}
    for word in names_in(rule.argument):
        if rule.name == "uses" and word not in used:
            return {
                "en": f"the task asks for `{word}`, and the code does not use it",
                "zh": f"题目要求使用 `{word}`，代码中没有用到",
            }
        if rule.name == "avoids" and word in used:
            what = "a loop or comprehension with" if keyword.iskeyword(word) else "the name"
            return {
                "en": f"the task rules out {what} `{word}`, and the code uses it",
                "zh": f"题目不允许使用 `{word}`，代码中用到了",
            }
    return None
