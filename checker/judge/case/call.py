"""Write a case's call as Python code: its inputs by name, the module, the seed, the call."""

import collections
import re
from collections.abc import Sequence

import msgspec
import torch

from checker.checks.compared import DrawnCase
from checker.judge.case.drawing import drawing
from checker.judge.case.spelling import WIDTH, NoCode, assigned, called, folded, spelled
from checker.judge.seeds import derive, generator
from checker.judge.subject import Subject
from checker.wire.values import Expression, MappingValue, TensorValue, Value

# More code than this is not read. Inputs that take more are drawn anew.
MOST = 1_700
_SHORT = 24
_FEW_ELEMENTS = 24
# What may use a global generator.
_RANDOM = re.compile(
    rb"\b(?:[rR]and|[dD]ropout|shuffle|multinomial|bernoulli|normal_?\b|uniform_?\b|init\b)"
    rb"|\bnn\.(?!Module|Param|Sequential|ReLU|Tanh|Sigmoid|Flatten|\w*Loss)[A-Z]|\bLinear\("
)
_MODULE = "model"


class Spelling(msgspec.Struct, frozen=True):
    """A case's call. `setup` are statements; `call` is an expression."""

    setup: tuple[str, ...]
    call: str


def spelling(
    subject: Subject,
    drawn: DrawnCase,
    parameters: Sequence[Value | None],
    named: bool,
    one_line: int,
) -> Spelling:
    """Return the code of a case's call; raises NoCode.

    `parameters` are those of the modules, the submission's and the reference's. `named`: inputs are
    given names, as they are where the call with what follows, `one_line` characters, does not fit
    into one line.
    """
    setup: list[str] = []
    kata, device = subject.kata, subject.device
    function = drawn.call
    sources = (subject.submitted.source, subject.folder.solution.read_bytes())
    seeding = _seeding(drawn, sources)
    if kata.module is not None:
        function = _MODULE
        arguments = [f"{name}={spelled(value)}" for name, value in kata.module.items()]
        setup += [*seeding, assigned(_MODULE, called(drawn.call, arguments))]
        setup += _parameters(subject, drawn, parameters)
    try:
        codes = {
            name: spelled(each.value, each.layout, each.requires_grad, device)
            for name, each in drawn.inputs.items()
        }
    except NoCode:
        codes = {}
    if len(codes) != len(drawn.inputs) or sum(map(len, codes.values())) > MOST * 2 // 3:
        seed = derive(subject.seed, subject.task.kata, "case", drawn.index)
        given = drawing(kata.cases[drawn.index], drawn, seed, device)
        codes = {name: name for name in drawn.inputs}
    else:
        # One that draws is made before the call's own seed is set.
        named = named or any(map(_RANDOM.search, _objects(drawn)))
        flat = called(function, list(codes.values()))
        given = []
        if named or setup or len(flat) + one_line > WIDTH:
            for name, code in codes.items():
                if named or len(code) > _SHORT:
                    given.append(assigned(name, code))
                    codes[name] = name
    setup += [*_seeding(drawn, _objects(drawn)), *given, *seeding]
    return Spelling((*_imports(setup, codes), *setup), called(function, list(codes.values())))


def _parameters(
    subject: Subject, drawn: DrawnCase, parameters: Sequence[Value | None]
) -> list[str]:
    """Statements that overwrite a module's parameters, as the judge does: by their shapes."""
    counts: collections.Counter[tuple[int, ...]] = collections.Counter()
    for each in parameters:
        items = each.items if isinstance(each, MappingValue) else ()
        counts |= collections.Counter(v.shape for v in items if isinstance(v, TensorValue))
    shapes = list(counts.elements())
    if not shapes:
        return []
    short = sum(torch.Size(shape).numel() for shape in shapes) <= _FEW_ELEMENTS
    values: dict[tuple[int, ...], list[str]] = {}
    for shape in shapes:
        same = values.setdefault(shape, [])
        purpose = (subject.task.kata, "parameters", drawn.index, shape, len(same))
        if short:
            value = torch.randn(shape, generator=generator(subject.seed, *purpose))
            same.append(spelled(value))
        else:
            seed = derive(subject.seed, *purpose)
            same.append(f"torch.randn({shape}, generator=torch.Generator().manual_seed({seed}))")
    entries = [f"{shape}: [{', '.join(codes)}]" for shape, codes in values.items()]
    return [
        folded(f"values = {{{', '.join(entries)}}}"),
        "_ = [p.data.copy_(values[tuple(p.shape)].pop(0)) for p in model.parameters()]",
    ]


def _objects(drawn: DrawnCase) -> list[bytes]:
    """The code of the inputs that the spec writes as code."""
    return [
        each.value.source.encode()
        for each in drawn.inputs.values()
        if isinstance(each.value, Expression)
    ]


def _seeding(drawn: DrawnCase, sources: Sequence[bytes]) -> list[str]:
    """Statements that seed the global generators that sources may use."""
    if not any(map(_RANDOM.search, sources)):
        return []
    lines = [f"torch.manual_seed({drawn.seed})"]
    if any(b"np.random" in source or b"numpy.random" in source for source in sources):
        lines.append(f"np.random.seed({drawn.seed % 2**32})")
    if any(b"import random" in source or b"from random" in source for source in sources):
        lines = ["import random", f"random.seed({drawn.seed})", *lines]
    return lines


def _imports(setup: list[str], codes: dict[str, str]) -> list[str]:
    """Imports of what the code uses beside torch."""
    text = "\n".join((*setup, *codes.values()))
    found = []
    if re.search(r"\bnp\.", text):
        found.append("import numpy as np")
    if re.search(r"(?<!\.)\bnn\.", text):
        found.append("from torch import nn")
    return found
