"""A solution loaded in a worker, as the authors of `checks.py` see it."""

import contextlib
from collections.abc import Iterator
from typing import Any

import torch

from checker.judge.held import Held, Keeper, SolutionRaised, argument_of
from checker.judge.pretend import PRETEND_CUDA
from checker.judge.remote import Remote
from checker.wire import messages
from checker.wire.encoding import decode_value
from checker.wire.messages import Raised
from checker.wire.values import Expression, ScalarValue, SequenceValue, Target


class NotDefined(Exception):
    """The solution does not define a name that the kata asks for."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Solution(Keeper):
    """One solution: call what it defines, and put values into its worker."""

    def __init__(self, remote: Remote, solve: tuple[str, ...], trusted: bool = False) -> None:
        super().__init__(remote, trusted)
        self.solve = solve
        self.names: frozenset[object] = frozenset()

    def load(self, source: bytes, filename: str, seed: int, files: dict[str, bytes]) -> None:
        """Run the source; raises SolutionRaised, NotDefined or WorkerLost."""
        names = self.ask(messages.Load(source, filename, seed, files)).value
        items = names.items if isinstance(names, SequenceValue) else ()
        self.names = frozenset(item.value for item in items if isinstance(item, ScalarValue))
        for name in self.solve:
            if name not in self.names:
                raise NotDefined(name)

    def call(self, name: str, /, *args: Any, **kwargs: Any) -> Held:
        """Call a function or class that the solution defines."""
        return self.call_target(Target(messages.MODULE), name, args, kwargs)

    def __call__(self, *args: Any, **kwargs: Any) -> Held:
        """Call the first name of `solve`. Raises SolutionRaised where the call raises."""
        return self.call(self.solve[0], *args, **kwargs)

    def attempt(self, name: str, /, *args: Any, **kwargs: Any) -> tuple[Held | None, Raised | None]:
        """Call, and return what was returned or what was raised."""
        try:
            return self.call(name, *args, **kwargs), None
        except SolutionRaised as error:
            return None, error.raised

    def hold(self, value: Any, requires_grad: bool = False, layout: str = "contiguous") -> Held:
        """Put a value into the worker, so that several calls see the same object."""
        device = self.remote.device
        return self.keep(messages.Put(argument_of(value), device, requires_grad, layout))

    def build(self, expression: str, imports: str = "", seed: int | None = None) -> Held:
        """Evaluate a Python expression in the worker (with torch, nn, np), and keep the object.

        `imports` is executed first: statements, such as a class that the expression then makes.
        """
        if seed is not None:
            self.seed(seed)
        return self.keep(messages.Put(Expression(expression, imports), self.remote.device))

    @contextlib.contextmanager
    def pretended_cuda(self) -> Iterator[None]:
        """Let tensors be on `cuda:0`, whether or not there is a GPU, as far as code can tell."""
        mode = self.build("PretendCuda()", PRETEND_CUDA)
        mode.method("__enter__")
        try:
            yield
        finally:
            mode.method("__exit__", None, None, None)

    def seed(self, seed: int) -> None:
        """Reseed the worker's global random generators."""
        self.ask(messages.Seed(seed))

    def rng_sample(self, count: int) -> torch.Tensor:
        """The next normals of the worker's global generator."""
        sample: torch.Tensor = decode_value(self.ask(messages.Sample(count)).value)
        return sample

    def grad_enabled(self) -> bool:
        """Whether autograd records a fresh computation in the worker."""
        return bool(decode_value(self.ask(messages.GradMode()).value))

    def set_grad_enabled(self, enabled: bool) -> None:
        """Switch the worker's autograd recording, as a caller of the submission might."""
        self.ask(messages.SetGradMode(enabled))
