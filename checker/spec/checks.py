"""The checks that a spec may declare: their names, their arguments and their order.

A check belongs to a stage. Stages are judged in a fixed order, because an answer of the wrong
shape has no values to compare: the first five are gates, and what stands behind a closed gate is
not judged.
"""

import keyword
import re
from typing import Any, Literal

import msgspec

from checker.spec.model import Metric, Tolerance
from checker.spec.text import Text

Stage = Literal[
    "defined", "type", "device", "dtype", "shape", "finite",
    "values", "layout", "memory", "grads", "learning",
]  # fmt: skip
STAGES: tuple[Stage, ...] = (
    "defined", "type", "device", "dtype", "shape", "finite",
    "values", "layout", "memory", "grads", "learning",
)  # fmt: skip
GATES = frozenset(STAGES[:6])

# What `uses` and `avoids` call the parts of Python's grammar, and the classes of `ast` behind it.
STATEMENTS = {
    "for": ("For", "AsyncFor", "comprehension"),
    "while": ("While",),
    "if": ("If", "IfExp"),
    "with": ("With", "AsyncWith"),
    "lambda": ("Lambda",),
    "class": ("ClassDef",),
}
OPERATORS = {
    "@": ("MatMult",),
    "**": ("Pow",),
    "+": ("Add",),
    "-": ("Sub",),
    "*": ("Mult",),
    "/": ("Div",),
    "//": ("FloorDiv",),
    "%": ("Mod",),
    "&": ("BitAnd",),
    "|": ("BitOr",),
    "^": ("BitXor",),
    "~": ("Invert",),
    "<<": ("LShift",),
    ">>": ("RShift",),
}

# How an answer came about, and what it left alone: no answer at all has these properties too, so
# they are worth nothing before what the kata asks for is there.
CONDITIONS = frozenset(
    {
        "uses", "avoids", "contiguous", "strides", "shares", "copies", "leaves_inputs_alone",
        "leaves_rng_alone", "leaves_grad_mode_alone", "requires_grad", "is_leaf",
    }
)  # fmt: skip

# Plain str: a pattern inside a union makes msgspec 0.22 crash; the cases know the names anyway.
Names = str | tuple[str, ...]
# Words of the source; or, by the name of a function, the words of that function alone.
Words = str | tuple[str, ...] | dict[str, str | tuple[str, ...]]


class CheckKind(msgspec.Struct, frozen=True):
    """What a spec may say about one check. `argument` is None where the check takes none."""

    stage: Stage
    title: Text
    argument: Any = None
    required: bool = False


CHECKS: dict[str, CheckKind] = {
    "type": CheckKind(
        "type", {"en": "returns the right type", "zh": "返回值的类型"}, Literal["exact"]
    ),
    "device": CheckKind("device", {"en": "is on the right device", "zh": "所在的设备"}),
    "dtype": CheckKind("dtype", {"en": "has the right dtype", "zh": "dtype 正确"}),
    "shape": CheckKind("shape", {"en": "has the right shape", "zh": "形状正确"}),
    "finite": CheckKind("finite", {"en": "is finite", "zh": "没有 nan 和 inf"}),
    "values": CheckKind("values", {"en": "has the right values", "zh": "数值正确"}, Tolerance),
    "raises": CheckKind("values", {"en": "raises where it should", "zh": "该报错的地方会报错"}),
    "fresh": CheckKind(
        "values", {"en": "gives a fresh answer each time", "zh": "每次调用都重新计算"}
    ),
    "uses": CheckKind(
        "values", {"en": "uses what the task asks for", "zh": "使用了题目要求的写法"}, Words, True
    ),
    "avoids": CheckKind(
        "values",
        {"en": "avoids what the task rules out", "zh": "没有使用题目禁止的写法"},
        Words,
        True,
    ),
    "contiguous": CheckKind("layout", {"en": "is contiguous", "zh": "在内存中连续"}),
    "strides": CheckKind("layout", {"en": "has the right strides", "zh": "步长（stride）正确"}),
    "shares": CheckKind(
        "memory", {"en": "shares memory with the input", "zh": "与输入共享内存"}, Names, True
    ),
    "copies": CheckKind(
        "memory", {"en": "has memory of its own", "zh": "拥有自己的内存"}, Names, True
    ),
    "mutates": CheckKind(
        "memory", {"en": "changes the input as asked", "zh": "按要求修改输入"}, Names, True
    ),
    "leaves_inputs_alone": CheckKind(
        "memory", {"en": "leaves its inputs alone", "zh": "不改动输入"}
    ),
    "leaves_rng_alone": CheckKind(
        "memory",
        {"en": "leaves the global random generator alone", "zh": "不影响全局随机数生成器"},
    ),
    "leaves_grad_mode_alone": CheckKind(
        "memory", {"en": "leaves gradient recording as it was", "zh": "不改变全局的梯度开关"}
    ),
    "parameters": CheckKind(
        "grads", {"en": "has the right parameters", "zh": "参数（parameters）正确"}
    ),
    "requires_grad": CheckKind(
        "grads", {"en": "requires grad as asked", "zh": "requires_grad 正确"}, bool, True
    ),
    "is_leaf": CheckKind("grads", {"en": "is a leaf as asked", "zh": "是否为叶子张量"}, bool, True),
    "grads": CheckKind(
        "grads", {"en": "passes the right gradients back", "zh": "反向传播的梯度正确"}, Names, True
    ),
    "stored_grads": CheckKind(
        "grads", {"en": "leaves the right .grad", "zh": "留下的 .grad 正确"}, Names, True
    ),
    "parameter_grads": CheckKind(
        "grads", {"en": "gives its parameters the right gradients", "zh": "参数的梯度正确"}
    ),
    "loss": CheckKind(
        "learning", {"en": "fits its training data", "zh": "在训练数据上拟合得好"}, Metric, True
    ),
    "heldout": CheckKind(
        "learning",
        {"en": "predicts data it has not seen", "zh": "能预测没见过的数据"},
        Metric,
        True,
    ),
}


# These speak of words in the source, not of arguments of the cases.
OF_SOURCE = frozenset({"uses", "avoids"})

_WORD = re.compile(r"\.?[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")


def is_source_word(word: str) -> bool:
    """Whether a source can use this word: a name, dotted or not, a statement or an operator."""
    if word in STATEMENTS or word in OPERATORS:
        return True
    return bool(_WORD.fullmatch(word)) and not any(map(keyword.iskeyword, word.split(".")))


def words_in(argument: Any) -> list[tuple[str, str]]:
    """What a `uses` or an `avoids` speaks of: pairs of a function ("" for all code) and a word."""
    if isinstance(argument, dict):
        return [(name, word) for name, words in argument.items() for word in names_in(words)]
    return [("", word) for word in names_in(argument)]


def names_in(argument: Any) -> tuple[str, ...]:
    """Return the argument names that a check such as `copies: x` or `grads: [w, b]` speaks of."""
    return (argument,) if isinstance(argument, str) else tuple(argument)
