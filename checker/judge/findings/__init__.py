"""The declared checks: each compares one aspect of two observations, and finds or does not."""

from collections.abc import Callable

from checker.judge.compare import different_fact, not_finite
from checker.judge.findings import answer, gradients, learning, memory
from checker.judge.findings.compared import Compared, outputs, source_of
from checker.judge.kinds import different_type
from checker.judge.source import breaks_rule
from checker.spec.model import Check
from checker.spec.text import Text

FINDERS: dict[str, Callable[[Compared], Text | None]] = {
    "type": lambda c: different_type(*outputs(c), exact=c.argument == "exact"),
    "device": lambda c: different_fact("device", *outputs(c)),
    "dtype": lambda c: different_fact("dtype", *outputs(c)),
    "shape": lambda c: different_fact("shape", *outputs(c)),
    "finite": lambda c: not_finite(*outputs(c)),
    "values": answer.values,
    "raises": answer.raises,
    "fresh": answer.fresh,
    "uses": lambda c: breaks_rule(Check("uses", c.argument), source_of(c)),
    "avoids": lambda c: breaks_rule(Check("avoids", c.argument), source_of(c)),
    "contiguous": answer.is_contiguous,
    "strides": answer.strides,
    "shares": memory.shares,
    "copies": memory.copies,
    "mutates": memory.mutates,
    "leaves_inputs_alone": memory.leaves_inputs_alone,
    "leaves_rng_alone": memory.leaves_rng_alone,
    "leaves_grad_mode_alone": memory.leaves_grad_mode_alone,
    "parameters": gradients.parameters,
    "requires_grad": gradients.tensor_flag("requires_grad"),
    "is_leaf": gradients.tensor_flag("is_leaf"),
    "grads": gradients.grads,
    "stored_grads": gradients.stored_grads,
    "parameter_grads": gradients.parameter_grads,
    "loss": learning.learning("train"),
    "heldout": learning.learning("heldout"),
}
