"""The typed form of an author's files: katas, chapters, drawn inputs and declared checks."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from checker.devices import HOST, Device
from checker.spec.text import Text
from checker.verdict import Feedback

# `extra`: what is wanted, in an author's words; a pattern says it to nobody.
Identifier = Annotated[
    str,
    Meta(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$", extra={"en": "a Python name", "zh": "Python 标识符"}),
]
Name = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$",
        extra={
            "en": "a text of lower-case letters, digits and single _",
            "zh": "由小写字母、数字和单个 _ 组成的文本",
        },
    ),
]
Positive = Annotated[int, Meta(ge=1)]
Shape = Annotated[tuple[Annotated[int, Meta(ge=0, le=4096)], ...], Meta(max_length=6)]
Dtype = Literal[
    "float16", "bfloat16", "float32", "float64", "complex64", "complex128",
    "uint8", "int8", "int16", "int32", "int64", "bool",
]  # fmt: skip
Library = Literal["torchvision", "sklearn", "optim"]


class Draw(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One drawn input: exactly one verb, and what modifies it.

    `layout: transposed` gives the same shape with the last two dims swapped in memory, `strided`
    every second element of a larger storage, `expanded` stride 0 along the first dim. `object` is a
    Python expression, evaluated in the worker: a function, a module, a data set.
    """

    randn: Shape | None = None
    rand: Shape | None = None
    randint: Shape | None = None
    zeros: Shape | None = None
    ones: Shape | None = None
    arange: Annotated[int, Meta(ge=0, le=100_000)] | None = None
    permutation: Annotated[int, Meta(ge=0, le=100_000)] | None = None
    tensor: Any = None
    linear: str | None = None
    integer: tuple[int, int] | None = None
    number: tuple[float, float] | None = None
    value: Any = None
    object: str | None = None

    low: float | None = None
    high: float | None = None
    weight: float | tuple[float, float] = 1.0
    bias: float | tuple[float, float] = 0.0
    noise: float = 0.0
    dtype: Dtype | None = None
    layout: Literal["contiguous", "transposed", "strided", "expanded"] = "contiguous"
    requires_grad: bool = False
    as_: Literal["tensor", "numpy", "list"] = msgspec.field(name="as", default="tensor")


VERBS = (
    "randn", "rand", "randint", "zeros", "ones", "arange", "permutation",
    "tensor", "linear", "integer", "number", "value",
    "object",
)  # fmt: skip


class Regression(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """scikit-learn's `make_regression`: arguments `x` (samples, features) and `y` (samples, 1)."""

    samples: Positive
    heldout: Positive
    features: Positive = 1
    noise: float = 0.0
    bias: float = 0.0


class Digits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """scikit-learn's digits as MNIST's IDX files under the argument `root`; some are held out."""

    train: Positive = 1200
    test: Positive = 197
    sort_labels: bool = False


class Dataset(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A case's data set; exactly one of the fields. It supplies arguments and held-out data."""

    regression: Regression | None = None
    digits: Digits | None = None


class Case(msgspec.Struct, frozen=True):
    """One draw of inputs. `arguments` are in the order in which they are passed to `call`."""

    arguments: dict[str, Any]
    call: str
    dataset: Dataset | None = None
    heldout: dict[str, Any] | None = None


class Tolerance(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Allowed difference: |got - want| <= atol + rtol * |want|."""

    rtol: Annotated[float, Meta(ge=0)]
    atol: Annotated[float, Meta(ge=0)]


class Metric(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A bound on what the returned model predicts. The judge computes the metric itself.

    `model` picks the model out of a returned tuple. `below` and `at_least` are absolute bounds;
    `within` is a factor on what the yardstick reaches on the same data. `logits`: rows that are
    probabilities, positive and of sum 1, are rejected.
    """

    metric: Literal["mse", "cross_entropy", "accuracy"]
    below: float | None = None
    at_least: float | None = None
    within: float | None = None
    yardstick: Literal["reference", "linear_regression"] = "reference"
    model: int | None = None
    logits: bool = False


class Check(msgspec.Struct, frozen=True):
    """One declared check and its argument, validated for that check."""

    name: str
    argument: Any = None


MEGABYTE = 2**20
"""In bytes: what `memory_mb` and `files_mb` count."""


class Limits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one submission may use. `seconds` is wall time in the worker over the whole kata."""

    seconds: Annotated[float, Meta(gt=0, le=120)] = 10.0
    memory_mb: Annotated[int, Meta(ge=64, le=65536)] = 1024
    files_mb: Annotated[int, Meta(ge=1, le=1024)] = 32
    output_kb: Annotated[int, Meta(ge=1, le=1024)] = 64


class Kata(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A kata's spec.

    `solve` lists the names that the submission must define; cases call the first unless they say
    otherwise. `module` makes `solve` a Module class, built with these arguments. `gates` are checks
    that must pass and earn nothing here, because the stub's own code passes them.
    """

    format: Literal[1]
    title: Text
    task: Text
    solve: tuple[Identifier, ...]
    points: Positive
    hints: tuple[Text, ...]
    cases: tuple[Case, ...] = ()
    checks: tuple[Check, ...] = ()
    gates: tuple[str, ...] = ()
    module: dict[str, Any] | None = None
    limits: Limits = Limits()
    devices: tuple[Device, ...] = (HOST,)
    needs: tuple[Library, ...] = ()
    requires: tuple[str, ...] = ()
    source: tuple[str, ...] = ()


class PackSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a pack's author decides for all of its katas. `feedback` is the most that is told."""

    format: Literal[1]
    feedback: Feedback = "full"


class Chapter(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A chapter: its title, what it is for, and its katas in the order they are taught."""

    format: Literal[1]
    title: Text
    intro: Text
    katas: tuple[Name, ...]
