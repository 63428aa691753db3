"""Run a submission's source as a module, and tell what it raised in its own terms."""

import linecache
import sys
import types
from collections.abc import Iterator
from types import TracebackType

from checker.wire.classes import class_name
from checker.wire.messages import Frame, Raised
from checker.wire.values import MAX_FRAMES, MAX_NAME, MAX_TEXT

MODULE_NAME = "submission"


def load(source: bytes, filename: str) -> types.ModuleType:
    """Execute the source as a fresh module called `submission`; raises whatever it raises."""
    module = types.ModuleType(MODULE_NAME)
    module.__file__ = filename
    # As Python's own loader would have it: torch.jit.script and torch.compile read the source, and
    # the file itself cannot be read from here.
    lines = source.decode("utf-8-sig", "replace").splitlines(keepends=True)
    linecache.cache[filename] = (len(source), None, lines, filename)
    sys.modules[MODULE_NAME] = module
    exec(compile(source, filename, "exec", dont_inherit=True), module.__dict__)
    return module


def describe(error: BaseException, filename: str) -> Raised:
    """Describe an exception: its class, its message, and the frames that lie in the submission."""
    try:
        return _described(error, filename)
    except BaseException:  # a hostile class, of which every attribute may raise
        return Raised(class_name(type(error)), "")


def _described(error: BaseException, filename: str) -> Raised:
    try:
        message = str(error)
    except BaseException:  # a hostile __str__
        message = ""
    frames = tuple(_own_frames(error.__traceback__, filename))
    if isinstance(error, SyntaxError) and error.filename == filename:
        message = str(error.msg or "invalid syntax")
        frames = (Frame(max(int(error.lineno or 1), 1), ""),)
    bases = tuple(class_name(base) for base in type(error).__mro__[:MAX_FRAMES])
    text = message[:MAX_TEXT].encode("utf-8", "replace").decode()
    return Raised(class_name(type(error)), text, frames[-MAX_FRAMES:], bases)


def _own_frames(traceback: TracebackType | None, filename: str) -> Iterator[Frame]:
    steps = 0
    while traceback is not None and steps < 100_000:
        code = traceback.tb_frame.f_code
        if code.co_filename == filename:
            name = code.co_name[:MAX_NAME].encode("utf-8", "replace").decode()
            yield Frame(traceback.tb_lineno or 1, name)
        traceback = traceback.tb_next
        steps += 1
