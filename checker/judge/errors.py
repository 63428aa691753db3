"""Tell apart the ways in which a submission cannot be judged, in words a beginner understands."""

import msgspec

from checker.spec.text import Text, in_language
from checker.verdict import ErrorKind, ErrorReport
from checker.wire.messages import Raised

_LONGEST = 1_000
_NO_MEMORY = ("can't allocate memory", "not enough memory", "out of memory", "Cannot allocate")


class Report(msgspec.Struct, frozen=True):
    """An error report in every language."""

    kind: ErrorKind
    message: Text
    line: int | None = None

    def in_language(self, lang: str) -> ErrorReport:
        return ErrorReport(self.kind, in_language(self.message, lang), self.line)


def unreadable(name: str, problem: Text) -> Report:
    """The submitted file cannot be read as a solution."""
    message = {lang: f"{name}: {text}" for lang, text in problem.items()}
    return Report("import", message)


def not_started(name: str) -> Report:
    """The submission is still the stub."""
    return Report(
        "not_started",
        {
            "en": f"not started yet: open {name} and replace the TODO",
            "zh": f"还没有开始：打开 {name}，把 TODO 换成你的代码",
        },
    )


def not_defined(wanted: str, name: str) -> Report:
    """The submission lacks a name that the kata asks for."""
    return Report(
        "not_defined",
        {
            "en": f"{name} does not define {wanted}; the checks look for exactly this name",
            "zh": f"{name} 中没有定义 {wanted}；检查时只认这个名字",
        },
    )


def forbidden(touches: tuple[str, ...], name: str) -> Report:
    """A graded submission's source reaches for what no kata needs; it was not run."""
    return Report(
        "forbidden",
        {
            "en": f"{name} was not run, because it uses what no kata needs: {', '.join(touches)}; "
            "take that out and hand it in again",
            "zh": f"{name} 用到了任何题目都不需要的内容：{'、'.join(touches)}，因此没有运行；"
            "请删去后重新提交",
        },
    )


def _cut(text: str) -> str:
    """Keep a message of a readable length, and say how much was left out."""
    more = len(text) - _LONGEST
    return text if more <= 0 else f"{text[:_LONGEST]}… (+{more})"


def raised(error: Raised, name: str) -> Report:
    """The submission raised, while it was loaded or when it was called."""
    line = error.frames[-1].line if error.frames else None
    said = _cut(error.message)
    text = f"{error.exception}: {said}" if said else error.exception
    if "SyntaxError" in error.bases and line is not None:
        return Report(
            "syntax",
            {
                "en": f"Python cannot read {name}: {said}",
                "zh": f"Python 读不懂 {name}：{said}",
            },
            line,
        )
    if error.exception == "NotImplementedError" and not error.message:
        return not_started(name)
    if "ImportError" in error.bases:
        return Report("import", {"en": text, "zh": text}, line)
    if "MemoryError" in error.bases or any(words in error.message for words in _NO_MEMORY):
        return Report(
            "memory",
            {
                "en": f"ran out of the memory it may use ({text[:200]})",
                "zh": f"超出了允许使用的内存（{text[:200]}）",
            },
            line,
        )
    if error.exception in ("SystemExit", "KeyboardInterrupt"):
        return Report(
            "exception",
            {
                "en": f"the code ended the program ({text[:200]}) instead of returning",
                "zh": f"代码没有返回，而是结束了程序（{text[:200]}）",
            },
            line,
        )
    return Report("exception", {"en": text, "zh": text}, line)
