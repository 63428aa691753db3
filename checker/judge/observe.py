"""Observe what a solution does with a case: one script of requests, the same for every solution.

The outcome is plain data. Nothing is judged here, and nothing asked depends on what is right.
"""

from collections.abc import Iterator
from typing import Any

import torch

from checker.checks import CHECKS
from checker.checks.compared import DrawnCase, Observation, names_in
from checker.checks.record import Part
from checker.judge import probes
from checker.judge.held import Held, SolutionRaised
from checker.judge.seeds import generator, noise_for
from checker.judge.solution import Solution
from checker.spec.model import Kata
from checker.wire import messages
from checker.wire.messages import Raised
from checker.wire.tensors import encode_tensor
from checker.wire.values import Expression, MappingValue, Target, TensorValue, Value

_RNG_SAMPLE = 4


class Observer:
    """Runs the script of one kata. The draws it makes depend on the seed and the case alone."""

    def __init__(self, kata: Kata, kata_id: str, seed: str) -> None:
        self._kata = kata
        self._id = kata_id
        self._seed = seed
        self._asked = _asked(kata)

    def observe(self, solution: Solution, case: DrawnCase) -> Observation:
        """Run the case; raises WorkerLost, and SolutionRaised only for a failing constructor."""
        if any(isinstance(value.value, Expression) for value in case.inputs.values()):
            # The draws of the expression must not depend on what a solution drew before.
            solution.seed(case.seed)
        held = _hold(solution, case)
        model, parameters = self._model(solution, case)
        try:
            output = self._call(solution, model, case, held)
        except SolutionRaised as error:
            return Observation(None, error.raised)
        answer = output.wire  # before any challenge overwrites it
        seen: dict[str, Any] = {"parameters": parameters}
        asked = self._asked
        if "rng" in asked:
            seen["rng"] = solution.ask(messages.Sample(_RNG_SAMPLE)).value
            seen["stream"] = _undisturbed(case.seed)
        if "grad_mode" in asked:
            seen["grad_mode"] = solution.grad_enabled()
        seen["inputs"] = {name: probes.read(value) for name, value in held.items()}
        leaves = list(probes.leaves_of(output))
        if "grads" in asked:
            rng = self._noise("grads", case)
            seen["grads"] = probes.gradients(solution, leaves, self._named("grads", held), rng)
        if "parameter_grads" in asked and model is not None:
            rng = self._noise("parameter_grads", case)
            seen["parameter_grads"] = probes.parameter_gradients(solution, model, leaves, rng)
        for part, rows in _ROWS.items():
            for metric in asked.get(part, ()):
                seen[part], steady = probes.prediction(output, metric, rows(case))
                seen["steady"] = seen.get("steady", True) and steady
        if "stored_again" in asked:
            seen["stored_again"] = self._stored_again(solution, model, case, held)
        if "challenges" in asked:
            seen["challenges"] = {
                name: probes.challenge(value, leaves, self._noise(f"challenges/{name}", case))
                for name, value in self._named("challenges", held).items()
            }
        if "again" in asked:
            rng = self._noise("again", case)
            seen["again"] = self._again(solution, model, case, leaves, rng)
        return Observation(answer, **seen)

    def _noise(self, part: str, case: DrawnCase) -> torch.Generator:
        """The generator for one probe: what another one draws, by the answer, does not matter."""
        return noise_for(self._seed, self._id, part, case.index)

    def _named(self, part: Part, held: dict[str, Held]) -> dict[str, Held]:
        """The inputs that the checks of a part name in their arguments."""
        names = [name for argument in self._asked[part] for name in names_in(argument)]
        return {name: held[name] for name in names if name in held}

    def _model(self, solution: Solution, case: DrawnCase) -> tuple[Held | None, Value | None]:
        """Build the Module and give it parameters that every solution of this case gets."""
        if self._kata.module is None:
            return None, None
        model = solution.call_target(
            Target(messages.MODULE), case.call, (), self._kata.module, case.seed
        )
        reply = solution.ask(messages.Parameters(model.target)).value
        if isinstance(reply, MappingValue):
            drawn = (
                encode_tensor(self._parameter(case.index, value.shape, earlier))
                for value, earlier in _counted(reply)
            )
            values = tuple(value for value in drawn if isinstance(value, TensorValue))
            solution.ask(messages.SetParameters(model.target, values))
        return model, reply

    def _parameter(self, case: int, shape: tuple[int, ...], earlier: int) -> torch.Tensor:
        """Draw a parameter by its shape, so that the order of a module's parameters is free."""
        rng = generator(self._seed, self._id, "parameters", case, shape, earlier)
        return torch.randn(shape, generator=rng)

    def _call(
        self, solution: Solution, model: Held | None, case: DrawnCase, held: dict[str, Held]
    ) -> Held:
        args = list(held.values())
        if "rng" in self._asked:
            # Not at the start of the stream: a reseed with the same seed must not go unnoticed.
            solution.seed(case.seed)
            solution.rng_sample(_RNG_SAMPLE)
            return solution.call_target(Target(messages.MODULE), case.call, args, {})
        if model is not None:
            return solution.call_target(model.target, "", args, {}, case.seed)
        return solution.call_target(Target(messages.MODULE), case.call, args, {}, case.seed)

    def _stored_again(
        self, solution: Solution, model: Held | None, case: DrawnCase, held: dict[str, Held]
    ) -> dict[str, Value] | Raised:
        """Call a second time with the same tensors: what `.grad` holds shows accumulation."""
        try:
            self._call(solution, model, case, held)
        except SolutionRaised as error:
            return error.raised
        named = self._named("stored_again", held)
        return {name: probes.read(value) for name, value in named.items()}

    def _again(
        self,
        solution: Solution,
        model: Held | None,
        case: DrawnCase,
        leaves: list[Held],
        rng: torch.Generator,
    ) -> Value | Raised:
        """Overwrite the first answer, then call once more with equal inputs."""
        try:
            probes.overwrite(leaves, rng)
            return self._call(solution, model, case, _hold(solution, case)).wire
        except SolutionRaised as error:
            return error.raised


_ROWS = {
    "train_prediction": probes.training_rows,
    "heldout_prediction": probes.heldout_rows,
}


def _asked(kata: Kata) -> dict[str, list[Any]]:
    """What must be observed for the kata's checks, and the arguments of these checks."""
    arguments = {check.name: check.argument for check in kata.checks}
    asked: dict[str, list[Any]] = {}
    for name, kind in CHECKS.items():
        for part in kind.observes if name in arguments else ():
            asked.setdefault(part, []).append(arguments[name])
    return asked


def _hold(solution: Solution, case: DrawnCase) -> dict[str, Held]:
    return {
        name: solution.hold(value.value, value.requires_grad, value.layout)
        for name, value in case.inputs.items()
    }


def _undisturbed(seed: int) -> Value:
    """What the global generator gives after a call that does not use it."""
    stream = torch.Generator().manual_seed(seed)
    torch.randn(_RNG_SAMPLE, generator=stream)
    return encode_tensor(torch.randn(_RNG_SAMPLE, generator=stream))


def _counted(parameters: MappingValue) -> Iterator[tuple[TensorValue, int]]:
    """Each parameter, and how many of its shape come before it."""
    seen: dict[tuple[int, ...], int] = {}
    for value in parameters.items:
        if isinstance(value, TensorValue):
            earlier = seen.get(value.shape, 0)
            seen[value.shape] = earlier + 1
            yield value, earlier
