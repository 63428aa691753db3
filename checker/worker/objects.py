"""The objects that a worker keeps for its judge, and what can be done with them."""

import itertools
import mmap
import random
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch

from checker.wire import messages
from checker.wire.encoding import decode_value, encode_value
from checker.wire.messages import Reply, Request, Result
from checker.wire.sparse import decode_sparse
from checker.wire.tensors import decode_tensor, encode_tensor
from checker.wire.values import (
    MAX_NAME,
    Argument,
    Expression,
    MappingValue,
    ScalarValue,
    SequenceValue,
    SparseValue,
    Target,
    TensorValue,
    Value,
)
from checker.worker.placing import place_in, place_of
from checker.worker.submission import load
from checker.worker.warned import show_own_lines

# Taken before a submission is loaded: one that patches torch, to be seen or written to otherwise
# than it is, patches it too late.
_copy, _as_tensor = torch.Tensor.copy_, torch.as_tensor
_randn, _ones, _mul = torch.randn, torch.ones, torch.mul
_manual_seed, _manual_seed_cpu = torch.manual_seed, torch.default_generator.manual_seed
_set_grad_enabled = torch.set_grad_enabled
_no_grad, _grad = torch.no_grad, torch.autograd.grad


class Objects:
    """Everything the judge holds a reference to; a reference is an index into the list.

    `shared` is memory for inputs; `only_cpu`: the run uses no other device.
    """

    def __init__(self, shared: mmap.mmap | None = None, only_cpu: bool = False) -> None:
        self._kept: list[Any] = [None]
        self._shared = shared
        self._only_cpu = only_cpu
        # By class, so that a submission that patches a module cannot mislead by a name.
        self._operations: dict[type, Callable[[Any], Reply]] = {
            messages.Load: self._load,
            messages.Put: self._put,
            messages.Call: self._call,
            messages.Read: self._read,
            messages.Write: self._write,
            messages.Attribute: self._attribute,
            messages.Iterate: self._iterate,
            messages.Backward: self._backward,
            messages.Vjp: self._vjp,
            messages.Parameters: self._parameters,
            messages.SetParameters: self._set_parameters,
            messages.Seed: self._seed,
            messages.Sample: self._sample,
            messages.GradMode: self._grad_mode,
            messages.SetGradMode: self._set_grad_mode,
        }

    def answer(self, request: Request) -> Reply:
        """Do what a request asks; raises whatever the submission's code raises."""
        return self._operations[type(request)](request)

    def _keep(self, value: Any) -> Result:
        self._kept.append(value)
        return Result(encode_value(value), len(self._kept) - 1)

    def _find(self, target: Target) -> Any:
        value = self._kept[target.ref]
        for key in target.path:
            if isinstance(value, torch.nn.Module) and isinstance(key, str):
                value = value.get_parameter(key)
            else:
                value = value[key]
        return value

    def _load(self, request: messages.Load) -> Reply:
        seed_everything(request.seed, self._only_cpu)
        show_own_lines(request.filename)
        module = load(request.source, request.filename)
        self._kept[messages.MODULE] = module
        names = tuple(ScalarValue(name) for name in _names_in(module))
        return Result(SequenceValue("tuple", names))

    def _put(self, request: messages.Put) -> Reply:
        value = self._materialise(request.value, request.device)
        if request.layout != "contiguous" and isinstance(value, torch.Tensor | np.ndarray):
            value = lay_out(value, request.layout)
        if request.place >= 0 and self._shared is not None:
            value = place_in(self._shared, request.place, value)
        if request.requires_grad:
            value = value.requires_grad_()
        return self._keep(value)

    def _materialise(self, argument: Argument | Value, device: str) -> Any:
        match argument:
            case Target():
                return self._find(argument)
            case Expression():
                names: dict[str, Any] = {"torch": torch, "nn": torch.nn, "np": np}
                exec(argument.imports, names)
                return eval(argument.source, names)
            case TensorValue():
                place = "meta" if argument.device.startswith("meta") else device
                # A clone: a learner's own tensor is no view, and some operations refuse views.
                return decode_tensor(argument).clone().to(place)
            case SparseValue():
                return decode_sparse(argument).to(device)
            case SequenceValue():
                items = [self._materialise(item, device) for item in argument.items]
                return items if argument.kind == "list" else tuple(items)
            case MappingValue():
                items = [self._materialise(item, device) for item in argument.items]
                return dict(zip(argument.keys, items, strict=True))
            case _:
                return decode_value(argument)

    def _call(self, request: messages.Call) -> Reply:
        function = self._find(request.target)
        if request.method:
            function = getattr(function, request.method)
        args = [self._materialise(argument, request.device) for argument in request.args]
        kwargs = {
            name: self._materialise(argument, request.device)
            for name, argument in request.kwargs.items()
        }
        if request.seed is not None:
            seed_everything(request.seed, self._only_cpu)
        return self._keep(function(*args, **kwargs))

    def _read(self, request: messages.Read) -> Reply:
        value = self._find(request.target)
        place = -1 if self._shared is None else place_of(self._shared, value)
        return Result(encode_value(value), place=place)

    def _write(self, request: messages.Write) -> Reply:
        held, value = self._find(request.target), decode_value(request.value)
        if isinstance(held, np.ndarray):
            held[...] = value
        else:
            with _no_grad():
                _copy(held, _as_tensor(value))
        return Result(encode_value(held))

    def _attribute(self, request: messages.Attribute) -> Reply:
        return self._keep(getattr(self._find(request.target), request.name))

    def _iterate(self, request: messages.Iterate) -> Reply:
        iterator = iter(self._find(request.target))
        return self._keep(list(itertools.islice(iterator, request.limit)))

    def _backward(self, request: messages.Backward) -> Reply:
        tensor = self._find(request.target)
        if request.cotangent is not None:
            tensor = _dot([tensor], [request.cotangent])
        tensor.backward()
        return Result(ScalarValue(None))

    def _vjp(self, request: messages.Vjp) -> Reply:
        outputs = [self._find(target) for target in request.outputs]
        inputs = [self._find(target) for target in request.inputs]
        with torch.enable_grad():
            total = _dot(outputs, request.cotangents)
        grads = _grad(total, inputs, retain_graph=True, allow_unused=True)
        return Result(SequenceValue("list", tuple(encode_value(grad) for grad in grads)))

    def _parameters(self, request: messages.Parameters) -> Reply:
        module = self._find(request.target)
        if not isinstance(module, torch.nn.Module):
            raise TypeError(f"{type(module).__name__} is not an nn.Module")
        named = dict(module.named_parameters())
        values = tuple(encode_tensor(parameter) for parameter in named.values())
        names = tuple(str(name)[:MAX_NAME] for name in named)
        return Result(MappingValue("dict", names, values))

    def _set_parameters(self, request: messages.SetParameters) -> Reply:
        module = self._find(request.target)
        if not isinstance(module, torch.nn.Module):
            return Result(ScalarValue(False))
        left = [parameter for _, parameter in module.named_parameters()]
        shapes = [tuple(parameter.shape) for parameter in left]
        if sorted(shapes) != sorted(value.shape for value in request.values):
            return Result(encode_value(shapes))
        with _no_grad():
            for value in request.values:
                # By shape: in which order a module registers its parameters is its own affair.
                place = shapes.index(value.shape)
                shapes.pop(place)
                _copy(left.pop(place), decode_tensor(value))
        return Result(ScalarValue(None))

    def _seed(self, request: messages.Seed) -> Reply:
        seed_everything(request.seed, self._only_cpu)
        return Result(ScalarValue(None))

    def _sample(self, request: messages.Sample) -> Reply:
        return Result(encode_value(_randn(request.count)))

    def _grad_mode(self, _: messages.GradMode) -> Reply:
        # Not torch.is_grad_enabled(): whether a computation is recorded is what matters.
        recorded = _mul(_ones(1, requires_grad=True), 2).requires_grad
        return Result(ScalarValue(recorded))

    def _set_grad_mode(self, request: messages.SetGradMode) -> Reply:
        _set_grad_enabled(request.enabled)
        return Result(ScalarValue(None))


def _names_in(module: Any) -> list[str]:
    # Past a class that the submission may have given its module; and any object can be a key there.
    namespace = object.__getattribute__(module, "__dict__")
    return [
        name
        for name in list(namespace)
        if type(name) is str and name.isidentifier() and len(name) <= MAX_NAME
    ]


def _dot(outputs: Sequence[torch.Tensor], cotangents: Sequence[TensorValue]) -> torch.Tensor:
    """The scalar whose gradient is the vector-Jacobian product.

    Not `grad_outputs`: checking those, PyTorch loads its symbolic shapes, half a second of import.
    """
    total = torch.zeros(())
    for output, cotangent in zip(outputs, cotangents, strict=True):
        product = (output * decode_tensor(cotangent).to(output.device)).sum().cpu()
        # Of a complex sum the real part: autograd starts at real numbers only.
        total = total + (product.real if product.is_complex() else product)
    return total


def seed_everything(seed: int, only_cpu: bool) -> None:
    """Reseed the global generators of Python, NumPy and PyTorch, and of its other devices."""
    random.seed(seed)
    np.random.seed(seed % 2**32)
    # torch.manual_seed formats the stack for each device that is not in use yet: 0.1 ms.
    (_manual_seed_cpu if only_cpu else _manual_seed)(seed)


def lay_out(value: Any, layout: str) -> Any:
    """Give a tensor or array the same elements in another memory layout."""
    if isinstance(value, np.ndarray):
        swapped = np.ascontiguousarray(value.T) if layout == "transposed" else value
        return swapped.T if layout == "transposed" else value
    if layout == "transposed" and value.dim() >= 2:
        return value.transpose(-1, -2).contiguous().transpose(-1, -2)
    if layout == "strided" and value.dim() >= 1:
        wide = value.new_zeros((*value.shape[:-1], value.shape[-1] * 2))
        wide[..., ::2] = value
        return wide[..., ::2]
    if layout == "expanded" and value.dim() >= 1:
        return value[:1].expand(value.shape)
    return value
