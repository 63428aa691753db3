"""Read what a submission's source reaches for that no kata needs. Nothing is executed.

A reading of words, which a determined author can get past: it tells a teacher whom to ask, and
stops what is copied from elsewhere. What an answer is worth is judged by what it does.
"""

import ast
from collections.abc import Iterable, Iterator

_LONGEST = 200_000
_MOST = 20
_LONGEST_WORD = 60
_MOST_PARTS = 100  # of a string that is put together


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Modules of which no kata needs anything.
_MODULES = _words(
    """
    checker gc ctypes _ctypes cffi marshal signal socket subprocess multiprocessing asyncio
    importlib imp runpy builtins atexit code codeop dis opcode pdb bdb trace tracemalloc
    faulthandler mmap fcntl resource pty select selectors posix nt _posixsubprocess _thread
    base64 binascii codecs psutil pyseccomp msgspec _pytest site zipimport pkgutil sysconfig
    """
)
# Of these, what an honest answer may use; everything else of them is named.
_PARTS = {
    "sys": _words(
        """
        maxsize float_info int_info version version_info platform byteorder stdout stderr stdin
        argv exit getsizeof getrecursionlimit setrecursionlimit getrefcount hash_info executable
        """
    ),
    "os": _words(
        """
        path sep linesep name environ getenv getcwd getpid cpu_count fspath PathLike urandom
        makedirs mkdir remove unlink rename replace rmdir removedirs listdir scandir walk stat
        get_terminal_size devnull
        """
    ),
    "inspect": _words(
        """
        signature Parameter isclass isfunction ismethod ismodule isbuiltin isgenerator getdoc
        cleandoc
        """
    ),
}
_BUILTINS = _words(
    "exec eval __import__ __builtins__ __loader__ __spec__ globals breakpoint compile"
)
_ATTRIBUTES = _words(
    """
    __globals__ __builtins__ __subclasses__ __code__ __closure__ __func__ __self__ __mro__ __base__
    __bases__ __loader__ __spec__ __import__ __traceback__ __reduce__ __reduce_ex__
    __getattribute__ __defaults__ __kwdefaults__ __wrapped__ tb_frame tb_next tb_lasti
    f_back f_globals f_locals f_builtins f_code f_trace gi_frame gi_code cr_frame ag_frame
    _getframe _current_frames currentframe settrace setprofile addaudithook excepthook get_field
    """
)
# A module by way of another one: torch.sys, say. `signal` and `code` are names of other things too.
_BY_WAY_OF = _words("sys os gc ctypes inspect importlib builtins subprocess socket _C")
_HIDDEN = _ATTRIBUTES | _BY_WAY_OF
# Calls that reach an attribute, or set one, by a text.
_BY_TEXT = _words(
    "getattr setattr delattr attrgetter methodcaller __getattribute__ __setattr__ __delattr__"
)
_SETTERS = _words("setattr delattr __setattr__ __delattr__")
_TELLING = (
    ast.Import, ast.ImportFrom, ast.Name, ast.Attribute, ast.BinOp, ast.JoinedStr, ast.Call,
    ast.Constant, ast.MatchClass, ast.Subscript,
)  # fmt: skip
# Attributes of a module that is imported may be set here.
_SETTINGS = ("torch.backends", "matplotlib", "warnings", "sys.stdout", "sys.stderr", "os.environ")


def touches(source: bytes) -> tuple[str, ...]:
    """Return the words, sorted, at most 20 of them; none for what is not Python."""
    if len(source) > _LONGEST:
        return (f"more than {_LONGEST} bytes of source",)
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return ()
    except (RecursionError, MemoryError):
        # A worker has more of its stack left than we have here, and may well run it.
        return ("source nested too deeply",)
    nodes = list(ast.walk(tree))
    names = _imported(nodes)
    # What an attribute is taken of, and strings that stand for themselves, as docstrings do.
    inner = {id(node.value) for node in nodes if isinstance(node, (ast.Attribute, ast.Expr))}
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, _TELLING):
            found.update(_in_node(node, names, id(node) in inner))
    return tuple(sorted(word[:_LONGEST_WORD] for word in found))[:_MOST]


def _imported(nodes: Iterable[ast.AST]) -> dict[str, str]:
    """Local names of what is imported, in full: {"F": "torch.nn.functional"}."""
    names = {}
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                first = alias.name.partition(".")[0]
                names[alias.asname or first] = alias.name if alias.asname else first
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                names[alias.asname or alias.name] = f"{node.module or ''}.{alias.name}"
    return names


def _in_node(node: ast.AST, names: dict[str, str], inner: bool) -> Iterator[str]:
    match node:
        case ast.Import():
            for alias in node.names:
                yield from _module(alias.name)
        case ast.ImportFrom():
            for alias in node.names:
                yield from _module(f"{node.module or ''}.{alias.name}")
        case ast.Name():
            yield from _name(node, names, inner)
        case ast.Attribute():
            yield from _attribute(node, names, inner)
        case ast.BinOp() | ast.JoinedStr() | ast.Call():
            text = folded(node)
            if text is not None:
                yield from _text(text)
            if isinstance(node, ast.Call):
                yield from _call(node, names)
        case ast.MatchClass():
            # `case object(_C=c)` takes an attribute without a dot.
            yield from (word for word in node.kwd_attrs if word in _HIDDEN)
        case ast.Subscript(value=ast.Attribute(attr="__dict__") | ast.Call(func=ast.Name("vars"))):
            text = folded(node.slice)
            if text in _HIDDEN:
                yield text
        case ast.Constant(value=str() as text) if not inner:
            yield from _text(text)
        case ast.Constant(value=bytes() as data):
            yield from _text(data.decode("ascii", "replace"))


def _module(full: str) -> Iterator[str]:
    """What importing this says: a module, or a part of one."""
    first, _, rest = full.partition(".")
    if first in _MODULES:
        yield first
    elif first in _PARTS:
        part = rest.partition(".")[0]
        if part and part not in _PARTS[first]:
            yield f"{first}.{part}"
    elif full.startswith("unittest.mock") or first == "mock":
        yield "unittest.mock"
    else:
        parts = full.split(".")
        for i in range(1, len(parts)):
            if parts[i] in _BY_WAY_OF:
                yield ".".join(parts[: i + 1])


def _name(node: ast.Name, names: dict[str, str], inner: bool) -> Iterator[str]:
    full = names.get(node.id)
    if full is None:
        if node.id in _BUILTINS and isinstance(node.ctx, ast.Load):
            yield node.id
    elif full in _PARTS and not inner:
        yield full  # handed on, to be looked into under another name


def _attribute(node: ast.Attribute, names: dict[str, str], inner: bool) -> Iterator[str]:
    full = _full(node, names)
    if node.attr in _ATTRIBUTES and (full is None or full.partition(".")[0] not in _PARTS):
        yield node.attr
    if node.attr == "__class__" and isinstance(node.ctx, ast.Store):
        yield "__class__"
    if full is None:
        if node.attr in _BY_WAY_OF:
            yield node.attr
        return
    if inner:
        # The longest chain speaks for its parts; only what is left out in between is looked for.
        if node.attr in _BY_WAY_OF and full != "os.path":
            yield full
        return
    yield from _module(full)
    if isinstance(node.ctx, ast.Store | ast.Del) and not full.startswith(_SETTINGS):
        yield f"{full} ="


def _full(node: ast.expr | None, names: dict[str, str]) -> str | None:
    """The dotted name of an attribute of something imported, or None."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in names:
        return None
    return ".".join((names[node.id], *reversed(parts)))


def _call(node: ast.Call, names: dict[str, str]) -> Iterator[str]:
    """`getattr(torch, "sys")`, `setattr(torch, …)` and their like."""
    match node.func:
        case ast.Name(id=called) | ast.Attribute(attr=called):
            pass
        case _:
            return
    first = node.args[0] if node.args else None
    full = names.get(first.id) if isinstance(first, ast.Name) else _full(first, names)
    if called in _BY_TEXT:
        for argument in node.args:
            words = (folded(argument) or "").split(".")
            yield from (word for word in words if word in _HIDDEN)
    if full is not None and called in _SETTERS and not full.startswith(_SETTINGS):
        yield f"{full} ="


def _text(text: str) -> Iterator[str]:
    """What a string is for that names a hidden place."""
    if "/proc" in text:
        yield "/proc"
    if text in _ATTRIBUTES or text in ("__builtins__", "__import__"):
        yield text
    if text == "checker" or text.startswith("checker."):
        yield "checker"


def folded(node: ast.AST) -> str | None:
    """The value of a string put together from constants; None for anything else."""
    # Not by recursion: a source may nest as deep as it likes, and each level asks for itself.
    pending, parts = [node], []
    for _ in range(_MOST_PARTS):
        if not pending:
            break
        part = pending.pop()
        if isinstance(part, ast.BinOp) and isinstance(part.op, ast.Add):
            pending += [part.right, part.left]
        elif isinstance(part, ast.JoinedStr):
            pending += reversed(part.values)
        elif isinstance(part, ast.FormattedValue):
            pending.append(part.value)
        elif isinstance(part, ast.Constant) and isinstance(part.value, str):
            parts.append(part.value)
        elif (
            isinstance(part, ast.Call)
            and isinstance(part.func, ast.Attribute)
            and part.func.attr == "join"
            and part.args
            and isinstance(part.args[0], ast.List | ast.Tuple)
            and isinstance(part.func.value, ast.Constant)
            and part.func.value.value == ""
        ):
            pending += reversed(part.args[0].elts)
        else:
            return None
    return None if pending else "".join(parts)
