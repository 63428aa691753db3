"""A submission's source as the checks read it: what it uses, and where. Nothing is executed."""

import ast
from functools import cached_property

from checker.errors import MissingPart
from checker.judge.names import Names
from checker.judge.scopes import Dotted
from checker.judge.texts import Place
from checker.mutation.syntax import parsed


class Part:
    """The code of one top-level function or class, with what it calls of the source's own."""

    def __init__(self, source: "Source", name: str) -> None:
        self._source = source
        self.name = name

    def uses(self, word: str) -> bool:
        """Whether this code uses a name, a statement or an operator."""
        return self._source.ask(self.name, word, imports=False)

    def mentions(self, word: str) -> bool:
        """Whether this code uses or imports it."""
        return self._source.ask(self.name, word, imports=True)

    @property
    def tree(self) -> ast.AST:
        """The definition itself, as `ast` reads it; raises MissingPart where there is none."""
        return self._source.definition(self.name)

    @property
    def text(self) -> str:
        """The definition's own lines."""
        return ast.get_source_segment(self._source.text, self.tree) or ""


class Source:
    """A submission's bytes, read as Python when the first question comes.

    `asked` keeps each question, so that a wrong solution can be asked the same.
    """

    def __init__(self, source: bytes, solve: tuple[str, ...]) -> None:
        self.bytes = source
        self._solve = solve
        self.asked: dict[tuple[str, str, bool], bool] = {}

    @property
    def text(self) -> str:
        """The source as text."""
        return self.bytes.decode("utf-8-sig", "replace")

    @cached_property
    def tree(self) -> ast.Module:
        """The whole source, as `ast` reads it; raises MissingPart where it cannot."""
        tree = parsed(self.bytes)
        if tree is None:
            raise _unreadable()
        return tree

    def uses(self, word: str) -> bool:
        """Whether the code behind the names of `solve` uses a name, a statement or an operator."""
        return self.ask("", word, imports=False)

    def mentions(self, word: str) -> bool:
        """Whether anything in the source uses or imports it."""
        return self.ask("", word, imports=True)

    def function(self, name: str) -> Part:
        """The code of one top-level function or class, or of a method: `"Net.forward"`."""
        self.definition(name)
        return Part(self, name)

    def definition(self, name: str) -> ast.AST:
        """What defines a top-level name, or a method; raises MissingPart."""
        owner, _, method = name.partition(".")
        nodes = self._names.defined.get(owner, [])
        if method:
            bodies = [child for node in nodes for child in getattr(node, "body", ())]
            nodes = [child for child in bodies if getattr(child, "name", "") == method]
        if not nodes:
            raise MissingPart(f"the code does not define {name}", f"代码中没有定义 {name}")
        return nodes[-1]

    def ask(self, part: str, word: str, imports: bool) -> bool:
        """Whether a part of the source ("" for all of it) uses a word, or also imports it."""
        question = (part, word, imports)
        if question not in self.asked:
            self.asked[question] = self._uses(part, word, imports)
        return self.asked[question]

    def answers_like(self, other: "Source") -> bool:
        """Whether this source gives the answers that another one gave."""
        try:
            return all(self.ask(*question) is found for question, found in other.asked.items())
        except MissingPart:
            return False

    @cached_property
    def _names(self) -> Names:
        try:
            return Names(self.tree)
        except (ValueError, RecursionError):
            raise _unreadable() from None

    def _uses(self, part: str, word: str, imports: bool) -> bool:
        wanted = tuple(word.lstrip(".").split("."))
        at_least = 2 if word.startswith(".") else 1
        places = None if imports and not part else self._reached(part)
        return any(
            not use.own
            and (imports or not use.only_imported)
            and len(use.dotted) >= at_least
            and _within(wanted, use.dotted)
            and (places is None or use.place in places)
            for use in self._names.uses
        )

    def _reached(self, part: str) -> set[Place] | None:
        """Where the code of a part stands: its own, and that of the helpers it speaks of."""
        names = self._names
        owner, _, method = part.partition(".")
        if part:
            pending, others = [owner], set(self._solve) - {owner}
        else:
            pending, others = [name for name in self._solve if name in names.defined], set()
            if not pending:
                return None  # not defined at the top level: all of the source counts
        places: set[Place] = set() if part else {Place()}
        seen: set[str] = set()
        while pending:
            name = pending.pop()
            if name in seen or name in others:
                continue
            seen.add(name)
            only = method if name == owner else ""
            for use in names.uses:
                if use.place.name == name and (not only or use.place.method == only):
                    places.add(use.place)
                    if use.own:
                        pending.append(use.dotted[0])
        return places


def _within(wanted: Dotted, found: Dotted) -> bool:
    """Whether a dotted name holds another one, part for part: `torch.func` in `torch.func.grad`."""
    n = len(wanted)
    return any(found[i : i + n] == wanted for i in range(len(found) - n + 1))


def _unreadable() -> MissingPart:
    return MissingPart("the code cannot be parsed as Python", "代码无法按 Python 解析")
