"""The objects that live in a worker, as the authors of `checks.py` see them."""

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
import torch

from checker.compare.kinds import type_name
from checker.compare.words import a
from checker.errors import MissingPart
from checker.judge.clip import clip
from checker.judge.remote import Remote
from checker.wire import messages
from checker.wire.encoding import decode_value, encode_argument
from checker.wire.messages import Raised, Request, Result
from checker.wire.tensors import encode_tensor
from checker.wire.values import (
    Argument,
    Expression,
    MappingValue,
    ObjectValue,
    ScalarValue,
    SequenceValue,
    Target,
    TensorValue,
    Value,
)

_SHAPES_BYTES = 200


class SolutionRaised(Exception):
    """A solution's own code raised."""

    def __init__(self, raised: Raised, trusted: bool) -> None:
        super().__init__(f"{raised.exception}: {raised.message}")
        self.raised = raised
        self.trusted = trusted


class Info(msgspec.Struct, frozen=True):
    """What a worker says of a tensor besides its elements. Strides are in elements."""

    kind: str
    dtype: str
    shape: tuple[int, ...]
    stride: tuple[int, ...]
    device: str
    requires_grad: bool
    is_leaf: bool


class Held:
    """An object that lives in the worker. `wire` is its value as of the last reply."""

    def __init__(self, keeper: "Keeper", target: Target, wire: Value) -> None:
        self._keeper = keeper
        self.target = target
        self.wire = wire

    @property
    def value(self) -> Any:
        """A copy as of the reply that brought it: tensors on the CPU, arrays, plain data."""
        return decode_value(self.wire)

    @property
    def type(self) -> str:
        """The qualified name of the object's exact class."""
        return type_name(self.wire)

    def _missing(self, en: str, zh: str) -> Exception:
        """The exception for a missing part; if the reference lacks it, the checks are wrong."""
        return TypeError(en) if self._keeper.trusted else MissingPart(en, zh)

    @property
    def info(self) -> Info:
        """Facts about a tensor; raises MissingPart for anything else."""
        if not isinstance(self.wire, TensorValue):
            raise self._missing(
                f"the value is {a(self.type)}; expected a tensor",
                f"值的类型是 {self.type}，应为张量",
            )
        w = self.wire
        return Info(w.kind, w.dtype, w.shape, w.stride, w.device, w.requires_grad, w.is_leaf)

    def read(self) -> Any:
        """A fresh copy of what the object is now."""
        self.wire = self._keeper.ask(messages.Read(self.target)).value
        return self.value

    def write(self, value: Any) -> None:
        """Overwrite a tensor or an array in place."""
        sent = encode_argument(value)
        assert not isinstance(sent, (Target, Expression))
        self._keeper.ask(messages.Write(self.target, sent))

    def grad(self) -> torch.Tensor | None:
        """The tensor's `.grad` as it is now."""
        self.read()
        if isinstance(self.wire, TensorValue) and self.wire.grad is not None:
            grad: torch.Tensor = decode_value(self.wire.grad)
            return grad
        return None

    def __getitem__(self, key: int | str) -> "Held":
        """A part of a returned list, tuple or dict; raises MissingPart."""
        if isinstance(self.wire, SequenceValue) and isinstance(key, int):
            if not -len(self.wire.items) <= key < len(self.wire.items):
                raise self._missing(
                    f"the {self.type} has length {len(self.wire.items)}; it has no item [{key}]",
                    f"{self.type} 的长度是 {len(self.wire.items)}，没有 [{key}] 这一项",
                )
            part: Value = self.wire.items[key]
        elif isinstance(self.wire, MappingValue) and key in self.wire.keys:
            part = self.wire.items[self.wire.keys.index(key)]
        else:
            raise self._missing(
                f"the value is {a(self.type)} and has no item {key!r}",
                f"值的类型是 {self.type}，没有 {key!r} 这一项",
            )
        return Held(self._keeper, Target(self.target.ref, (*self.target.path, key)), part)

    def __len__(self) -> int:
        if isinstance(self.wire, (SequenceValue, MappingValue)):
            return len(self.wire.items)
        raise self._missing(
            f"the value is {a(self.type)} and has no length", f"值的类型是 {self.type}，没有长度"
        )

    def attr(self, name: str) -> "Held":
        """An attribute of the object."""
        return self._keeper.keep(messages.Attribute(self.target, name))

    def method(self, name: str, *args: Any, **kwargs: Any) -> "Held":
        """Call a method of the object."""
        return self._keeper.call_target(self.target, name, args, kwargs)

    def __call__(self, *args: Any, **kwargs: Any) -> "Held":
        """Call the object in the worker. Raises SolutionRaised where the call raises."""
        return self._keeper.call_target(self.target, "", args, kwargs)

    def iterate(self, limit: int) -> list["Held"]:
        """The first items that the object yields, at most `limit`."""
        items = self._keeper.keep(messages.Iterate(self.target, limit))
        return [items[i] for i in range(len(items))]

    def parameters(self) -> dict[str, torch.Tensor]:
        """A module's named parameters, copied."""
        values = self._keeper.ask(messages.Parameters(self.target)).value
        if not isinstance(values, MappingValue):
            raise self._missing(
                f"the value is {a(self.type)}; expected a module",
                f"值的类型是 {self.type}，应为模块",
            )
        named: dict[str, torch.Tensor] = decode_value(values)
        return named

    def parameter(self, name: str) -> "Held":
        """One parameter of a module, by its name."""
        target = Target(self.target.ref, (*self.target.path, name))
        wire = self._keeper.ask(messages.Read(target)).value
        return Held(self._keeper, target, wire)

    def set_parameters(self, values: Iterable[torch.Tensor]) -> None:
        """Overwrite a module's parameters: by their shapes, those of one shape in order.

        Raises MissingPart where the module's parameters have other shapes.
        """
        encoded = tuple(encode_tensor(value) for value in values)
        tensors = tuple(value for value in encoded if isinstance(value, TensorValue))
        reply = self._keeper.ask(messages.SetParameters(self.target, tensors)).value
        if reply == ScalarValue(None):
            return
        if not isinstance(reply, SequenceValue):
            raise self._missing(
                f"the value is {a(self.type)}; expected a module",
                f"值的类型是 {self.type}，应为模块",
            )
        found = clip(str(decode_value(reply)), _SHAPES_BYTES)
        wanted = clip(str([value.shape for value in tensors]), _SHAPES_BYTES)
        raise self._missing(
            f"the parameters of {self.type} have shapes {found}; expected {wanted}",
            f"{self.type} 的参数形状是 {found}，应为 {wanted}",
        )

    def backward(self, cotangent: torch.Tensor | None = None) -> None:
        """Call `backward` on the tensor; raises MissingPart where it has no graph behind it."""
        sent = None if cotangent is None else encode_tensor(cotangent)
        assert not isinstance(sent, ObjectValue)
        with self._graph_needed():
            self._keeper.ask(messages.Backward(self.target, sent))

    def vjp(self, inputs: Sequence["Held"], cotangent: torch.Tensor) -> list[torch.Tensor | None]:
        """Vector-Jacobian products with regard to the inputs; None for one not reached.

        Raises MissingPart where the tensor has no graph behind it.
        """
        sent = encode_tensor(cotangent)
        assert isinstance(sent, TensorValue)
        targets = tuple(held.target for held in inputs)
        with self._graph_needed():
            reply = self._keeper.ask(messages.Vjp((self.target,), targets, (sent,)))
        grads: list[torch.Tensor | None] = decode_value(reply.value)
        return grads

    @contextlib.contextmanager
    def _graph_needed(self) -> Iterator[None]:
        """Report a detached answer; any other error is the solution's own."""
        try:
            yield
        except SolutionRaised as error:
            if not isinstance(self.wire, TensorValue):
                raise self._missing(
                    f"the value is {a(self.type)}; expected a tensor",
                    f"值的类型是 {self.type}，应为张量",
                ) from None
            if self.wire.requires_grad or "does not require grad" not in error.raised.message:
                raise
            raise self._missing(
                "`backward()` cannot start from this tensor: it has requires_grad=False. "
                "Was it detached, or computed under `no_grad()`?",
                "无法从这个张量开始反向传播：它的 requires_grad 是 False。"
                "是不是 detach 过，或者是在 `no_grad()` 中计算的？",
            ) from None


class Keeper:
    """A worker that keeps objects. A trusted one runs the reference: its errors are the kata's."""

    def __init__(self, remote: Remote, trusted: bool = False) -> None:
        self.remote = remote
        self.trusted = trusted

    def ask(self, request: Request) -> Result:
        """Ask the worker; raises SolutionRaised where the solution's code raised."""
        reply = self.remote.request(request)
        if isinstance(reply, Raised):
            raise SolutionRaised(reply, self.trusted)
        return reply

    def keep(self, request: Request) -> Held:
        """Ask for something that the worker keeps."""
        result = self.ask(request)
        return Held(self, Target(result.ref), result.value)

    def call_target(
        self,
        target: Target,
        method: str,
        args: Sequence[Any],
        kwargs: dict[str, Any],
        seed: int | None = None,
    ) -> Held:
        """Call a kept object or its method."""
        request = messages.Call(
            target,
            method,
            tuple(argument_of(value) for value in args),
            {name: argument_of(value) for name, value in kwargs.items()},
            seed,
            self.remote.device,
        )
        return self.keep(request)


def argument_of(value: Any) -> Argument:
    """Encode an argument; Held objects inside lists, tuples and dicts are not looked for."""
    return value.target if isinstance(value, Held) else encode_argument(value)
