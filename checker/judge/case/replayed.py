"""Write requests to a worker as the Python code that does the same."""

from collections.abc import Iterator, Sequence

from checker.judge.case.call import MOST
from checker.judge.case.spelling import NoCode, assigned, called, folded, spelled
from checker.judge.remote import Exchange
from checker.wire import messages
from checker.wire.encoding import decode_value
from checker.wire.messages import MODULE, Request, Result
from checker.wire.values import (
    Argument,
    ArrayValue,
    Expression,
    MappingValue,
    SequenceValue,
    Target,
    TensorValue,
    Value,
)

# Requests that change nothing and make nothing.
_LOOKING = (messages.Read, messages.Parameters, messages.GradMode, messages.Load)


class Script:
    """The requests of a test, and the names of what they made.

    `transcript` is everything that was asked, `start` where the test begins.
    """

    def __init__(self, transcript: Sequence[Exchange], start: int) -> None:
        self._transcript = transcript
        self._start = start
        self._made = {
            exchange.reply.ref: i
            for i, exchange in enumerate(transcript)
            if isinstance(exchange.reply, Result) and exchange.reply.ref > MODULE
        }
        self._names: dict[int, str] = {}

    def leading_to(self, value: Value) -> str | None:
        """The code that ends with an expression for this value, where a reply held it."""
        for i in range(len(self._transcript) - 1, self._start - 1, -1):
            exchange = self._transcript[i]
            if isinstance(exchange.reply, Result):
                for place, part in _parts(exchange.reply.value):
                    if _same(part, value):
                        return self._code(i, place)
        return None

    def leading_to_call(self) -> str | None:
        """The code that ends with the last call."""
        for i in range(len(self._transcript) - 1, self._start - 1, -1):
            if isinstance(self._transcript[i].request, messages.Call):
                return self._code(i, "")
        return None

    def _code(self, last: int, place: str) -> str | None:
        """The code of one request, and of all that it builds on; None where that is long."""
        needed = self._needed(last)
        self._names.clear()
        lines: list[str] = []
        try:
            for i in sorted(needed - {last}):
                lines += self._statement(i)
            lines += self._last(last, place)
        except (NoCode, KeyError):
            return None
        text = "\n".join(lines)
        imports = [line for word, line in _IMPORTS.items() if word in text]
        text = "\n".join((*imports, text))
        return text if len(text) <= MOST else None

    def _needed(self, last: int) -> set[int]:
        """The requests that make or change what a request uses, and those behind them."""
        needed, refs = {last}, set(_refs(self._transcript[last].request))
        while True:
            more = {i for i in range(last) if i not in needed and self._matters(i, refs)}
            if not more:
                return needed
            needed |= more
            for i in more:
                request, reply = self._transcript[i].request, self._transcript[i].reply
                refs |= set(_refs(request))
                if isinstance(reply, Result) and not isinstance(request, messages.Put):
                    refs.add(reply.ref)  # a loss, say, of which backward() is called

    def _matters(self, i: int, refs: set[int]) -> bool:
        exchange = self._transcript[i]
        request, reply = exchange.request, exchange.reply
        if isinstance(request, _LOOKING):
            return False
        if isinstance(reply, Result) and reply.ref in refs and reply.ref > MODULE:
            return True
        if i < self._start:
            return False
        if isinstance(request, messages.Seed | messages.SetGradMode | messages.Sample):
            return True
        # A call of the submission, a method or a write may change what it is given.
        return not isinstance(request, messages.Put) and bool(refs & set(_refs(request)) - {MODULE})

    def _statement(self, i: int) -> list[str]:
        exchange = self._transcript[i]
        code, before = self._expression(exchange.request)
        reply = exchange.reply
        if isinstance(reply, Result) and reply.ref > MODULE:
            name = f"v{len(self._names) + 1}"
            self._names[reply.ref] = name
            return [*before, assigned(name, code)]
        return [*before, folded(code)]

    def _last(self, i: int, place: str) -> list[str]:
        request = self._transcript[i].request
        match request:
            case messages.Read():
                return [f"{self._target(request.target)}{place}"]
            case messages.Parameters():
                module = self._target(request.target)
                return [f"dict({module}.named_parameters()){place}{'.data' if place else ''}"]
        code, before = self._expression(request)
        return [*before, folded(f"{code}{place}")]

    def _expression(self, request: Request) -> tuple[str, list[str]]:
        """The expression of a request, and statements that come first."""
        match request:
            case messages.Put(value=Expression(source=source, imports=imports)):
                # An empty line ends a block where code is pasted line by line.
                block = [""] if "\n " in imports else []
                return source, [*imports.strip().splitlines(), *block] if imports.strip() else []
            case messages.Put():
                if isinstance(request.value, Target):
                    return self._target(request.value), []
                value = decode_value(request.value)
                return spelled(value, request.layout, request.requires_grad, request.device), []
            case messages.Call():
                return self._call(request)
            case messages.Write():
                name = self._target(request.target)
                new = decode_value(request.value)
                if isinstance(request.value, ArrayValue):
                    return f"{name}[...] = {spelled(new)}", []
                return f"{name}.data.copy_({spelled(new)})", []
            case messages.Attribute():
                return f"{self._target(request.target)}.{request.name}", []
            case messages.Iterate():
                return (
                    f"list(itertools.islice({self._target(request.target)}, {request.limit}))",
                    [],
                )
            case messages.Backward():
                tensor = self._target(request.target)
                if request.cotangent is None:
                    return f"{tensor}.backward()", []
                return (
                    f"({tensor} * {spelled(decode_value(request.cotangent))}).sum().backward()",
                    [],
                )
            case messages.Vjp():
                parts = (
                    ", ".join(map(self._target, request.outputs)),
                    ", ".join(map(self._target, request.inputs)),
                    ", ".join(spelled(decode_value(each)) for each in request.cotangents),
                )
                lists = ", ".join(f"[{part}]" for part in parts)
                return f"torch.autograd.grad({lists}, retain_graph=True, allow_unused=True)", []
            case messages.SetParameters():
                return self._set_parameters(request)
            case messages.Seed():
                return f"torch.manual_seed({request.seed})", []
            case messages.Sample():
                return f"torch.randn({request.count})", []
            case messages.SetGradMode():
                return f"_ = torch.set_grad_enabled({request.enabled})", []
        raise NoCode(type(request).__name__)

    def _call(self, request: messages.Call) -> tuple[str, list[str]]:
        arguments = [self._argument(each, request.device) for each in request.args]
        arguments += [
            f"{name}={self._argument(each, request.device)}"
            for name, each in request.kwargs.items()
        ]
        function = request.method
        if request.target.ref != MODULE or request.target.path:
            target = self._target(request.target)
            function = f"{target}.{request.method}" if request.method else target
        before = [] if request.seed is None else [f"torch.manual_seed({request.seed})"]
        return called(function, arguments), before

    def _set_parameters(self, request: messages.SetParameters) -> tuple[str, list[str]]:
        values: dict[tuple[int, ...], list[str]] = {}
        for value in request.values:
            values.setdefault(value.shape, []).append(spelled(decode_value(value)))
        items = ", ".join(f"{shape}: [{', '.join(each)}]" for shape, each in values.items())
        module = self._target(request.target)
        fill = f"_ = [p.data.copy_(values[tuple(p.shape)].pop(0)) for p in {module}.parameters()]"
        return fill, [folded(f"values = {{{items}}}")]

    def _argument(self, argument: Argument, device: str) -> str:
        if isinstance(argument, Target):
            return self._target(argument)
        if isinstance(argument, Expression):
            return argument.source
        return spelled(decode_value(argument), device=device)

    def _target(self, target: Target) -> str:
        """The name of what was made, and the way to the part that is meant."""
        if target.ref == MODULE:
            raise NoCode("the module")
        code = self._names[target.ref]
        reply = self._transcript[self._made[target.ref]].reply
        value: Value | None = reply.value if isinstance(reply, Result) else None
        for key in target.path:
            if isinstance(value, SequenceValue | MappingValue):
                code, value = f"{code}[{key!r}]", dict(_children(value)).get(key)
            else:
                code = f"{code}.get_parameter({key!r})"
        return code


_IMPORTS = {
    "itertools.": "import itertools",
    "np.": "import numpy as np",
    "nn.": "from torch import nn",
}


def _refs(request: Request) -> Iterator[int]:
    """The references of everything that a request speaks of."""
    match request:
        case messages.Call():
            for each in (request.target, *request.args, *request.kwargs.values()):
                if isinstance(each, Target):
                    yield each.ref
        case messages.Vjp():
            yield from (each.ref for each in (*request.outputs, *request.inputs))
        case messages.Put(value=Target(ref=ref)):
            yield ref
        case _:
            target = getattr(request, "target", None)
            if isinstance(target, Target):
                yield target.ref


def _children(value: SequenceValue | MappingValue) -> Iterator[tuple[object, Value]]:
    if isinstance(value, SequenceValue):
        yield from enumerate(value.items)
    else:
        yield from zip(value.keys, value.items, strict=True)


def _parts(value: Value, place: str = "") -> Iterator[tuple[str, Value]]:
    """A value and its parts, each with its place; the `.grad` of a tensor too."""
    yield place, value
    if isinstance(value, TensorValue) and value.grad is not None:
        yield f"{place}.grad", value.grad
    if isinstance(value, SequenceValue | MappingValue):
        for key, child in _children(value):
            yield from _parts(child, f"{place}[{key!r}]")


def _same(part: Value, value: Value) -> bool:
    """Whether two values are the same data, however it lies."""
    if isinstance(part, TensorValue) and isinstance(value, TensorValue):
        return (part.dtype, part.shape, part.data) == (value.dtype, value.shape, value.data)
    if isinstance(part, SequenceValue) and isinstance(value, SequenceValue):
        return len(part.items) == len(value.items) and all(
            _same(a, b) for a, b in zip(part.items, value.items, strict=True)
        )
    return part == value
