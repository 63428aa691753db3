"""The reasons why a submission cannot be judged, in words that a beginner understands."""

from typing import Literal

import msgspec

from checker.compare.words import said as without_advice
from checker.judge.advice import on_error, with_advice
from checker.spec.text import Text, in_language
from checker.verdict import ErrorKind, ErrorReport, Outcome, shortened
from checker.wire.messages import Raised

_LONGEST = 1_000
_NO_BACKWARD: dict[str, Text] = {
    "element 0 of tensors does not require grad": {
        "en": "the result is not part of a graph, so `backward()` cannot start from it: "
        "it does not depend on an input with requires_grad=True, or it was detached",
        "zh": "返回值不在计算图中，无法从它开始反向传播："
        "它不依赖任何 requires_grad=True 的输入，或者中途被 detach 了",
    },
    "Trying to backward through the graph a second time": {
        "en": "the graph of the result has been freed: `backward()` was called on it before",
        "zh": "返回值的计算图已经释放：此前已经对它调用过 `backward()`",
    },
    "grad can be implicitly created only for scalar outputs": {
        "en": "`backward()` can start only from a tensor with one element; the result has "
        "more than one, or none",
        "zh": "只有单个元素的张量才能直接调用 `backward()`，而返回值的元素个数不是 1",
    },
}
_NO_MEMORY = ("can't allocate memory", "not enough memory", "out of memory", "Cannot allocate")


class Report(msgspec.Struct, frozen=True):
    """An error report in every language."""

    kind: ErrorKind
    message: Text
    line: int | None = None

    @property
    def outcome(self) -> Outcome:
        """The outcome of a submission that has this error."""
        outcomes: dict[str, Outcome] = {
            "timeout": "timed_out",
            "not_started": "failed",
            "not_defined": "failed",
        }
        return outcomes.get(self.kind, "errored")

    def in_language(self, lang: str) -> ErrorReport:
        """Return the report in one language."""
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
            "zh": f"{name} 中没有定义 {wanted}；名称必须完全一致",
        },
    )


def forbidden(touches: tuple[str, ...], name: str) -> Report:
    """A graded submission's source uses names that no kata needs; it was not run."""
    return Report(
        "forbidden",
        {
            "en": f"{name} was not run: it uses names that no kata needs ({', '.join(touches)}); "
            "remove them and submit it again",
            "zh": f"{name} 没有运行：它用到了任何题目都不需要的名称（{'、'.join(touches)}）；"
            "请删去后重新提交",
        },
    )


def lost(reason: Literal["ended", "timeout", "memory"]) -> Report:
    """The judge ran out of time or memory on what a submission sent."""
    if reason == "timeout":
        return Report(
            "timeout",
            {
                "en": "comparing the returned value took too long; "
                "is it much larger than the task asks for?",
                "zh": "比较返回值花费的时间超过了上限；它是否比题目要求的大得多？",
            },
        )
    happened = {
        "ended": ("the system ended the judge twice", "判题进程两次被系统终止"),
        "memory": ("the judge ran out of memory", "判题进程内存不足"),
    }
    en, zh = happened[reason]
    return Report(
        "memory",
        {
            "en": f"{en} while it checked the returned value; "
            "is that much larger than the task asks for?",
            "zh": f"检查返回值时，{zh}；返回值是否比题目要求的大得多？",
        },
    )


def is_out_of_memory(error: BaseException) -> bool:
    """Whether PyTorch, in the judge's own process, raised because memory ran out."""
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _NO_MEMORY)


def no_backward(error: Raised) -> Text | None:
    """Explain why `backward` cannot start from an answer, where a check called it."""
    if error.frames or error.exception != "RuntimeError":
        return None
    for beginning, text in _NO_BACKWARD.items():
        if error.message.startswith(beginning):
            return text
    return None


def raised(error: Raised, name: str, source: bytes) -> Report:
    """The submission raised, while it was loaded or when it was called."""
    report = _raised(error, name)
    message = with_advice(report.message, on_error(error, source))
    return msgspec.structs.replace(report, message=message)


def _raised(error: Raised, name: str) -> Report:
    line = error.frames[-1].line if error.frames else None
    said = shortened(without_advice(error.message), _LONGEST)
    text = f"{error.exception}: {said}" if said else error.exception
    if "SyntaxError" in error.bases and line is not None:
        return Report(
            "syntax",
            {
                "en": f"{name} has a syntax error: {said}",
                "zh": f"{name} 有语法错误：{said}",
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
                "en": f"the code used more memory than is allowed ({text[:200]})",
                "zh": f"代码使用的内存超出了上限（{text[:200]}）",
            },
            line,
        )
    if error.exception in ("SystemExit", "KeyboardInterrupt"):
        return Report(
            "exception",
            {
                "en": f"the code ended the program ({text[:200]}) instead of returning a value",
                "zh": f"代码没有返回值，而是结束了程序（{text[:200]}）",
            },
            line,
        )
    return Report("exception", {"en": text, "zh": text}, line)
