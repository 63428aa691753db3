"""What a source may reach by a text: `getattr(x, "softmax")` and its like. Nothing is executed."""

import ast
from collections.abc import Iterator

import msgspec

from checker.judge.scopes import Dotted
from checker.judge.touches import folded
from checker.mutation.syntax import called_name

UNKNOWN: Dotted = ("?",)
MAX_NODES = 50_000
# At most so many parts of a name: a hostile source must stay cheap.
MAX_PARTS = 16
# Calls that reach an attribute by a text: which argument is the text, and which the object.
BY_TEXT = {"getattr": (1, 0), "attrgetter": (0, None), "methodcaller": (0, None)}
# Named otherwise than in such a call, or called with a text that is not written there, these may
# reach whatever any text of the source says.
_GETTERS = frozenset({*BY_TEXT, "__getattribute__", "getattr_static", "__dict__", "vars"})
IMPORTS_BY_TEXT = frozenset({"import_module", "__import__"})
# `x.type("torch.FloatTensor")`: the old class by its full name.
CLASSES_BY_TEXT = frozenset({"type", "set_default_tensor_type"})


class Place(msgspec.Struct, frozen=True):
    """Where something stands: the top-level name being defined ("" for none), and the method."""

    name: str = ""
    method: str = ""


class Use(msgspec.Struct, frozen=True):
    """One name, statement or operator that a source uses; an import alone is no use."""

    dotted: Dotted
    place: Place
    only_imported: bool = False
    own: bool = False


class Texts:
    """The texts of a source, and the places where one of them may name an attribute."""

    def __init__(self) -> None:
        self._texts: list[ast.AST] = []
        self._getters: set[Place] = set()
        self._plain: set[ast.AST] = set()

    def note(self, node: ast.AST, place: Place) -> None:
        """Note a text, or what may reach an attribute by any text."""
        match node:
            case ast.Constant() | ast.BinOp() | ast.JoinedStr() | ast.Call():
                self._texts.append(node)
        match node:
            case ast.Call(func=func) if (called := called_name(node)) in BY_TEXT:
                at = BY_TEXT[called][0]
                if len(node.args) > at and literal(node.args[at]) is not None:
                    self._plain.add(func)
            case ast.Subscript(value=ast.Attribute(attr="__dict__") as of) if literal(node.slice):
                self._plain.add(of)
            case ast.Subscript(value=ast.Call(func=ast.Name(id="vars") as of)) if literal(
                node.slice
            ):
                self._plain.add(of)
            case ast.Name(id=name) | ast.Attribute(attr=name):
                if name in _GETTERS and node not in self._plain:
                    self._getters.add(place)
            case ast.ImportFrom():
                if any(alias.asname and alias.name in _GETTERS for alias in node.names):
                    self._getters.add(place)

    def uses(self) -> Iterator[Use]:
        """What may be reached where it cannot be told which text names the attribute."""
        texts = {folded(node) for node in self._texts} if self._getters else set()
        if len(self._getters) * len(texts) > MAX_NODES:
            raise ValueError(f"more than {MAX_NODES} texts that may be names")
        for text in texts - {None, ""}:
            dotted = (*UNKNOWN, *str(text).split("."))[:MAX_PARTS]
            for place in self._getters:
                yield Use(dotted, place)


def literal(node: ast.expr) -> str | None:
    """The text that an expression is, where it is a literal."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
