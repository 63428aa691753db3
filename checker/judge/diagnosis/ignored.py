"""Whether a module's answers follow its parameters: it is asked again with others."""

from collections.abc import Sequence

import msgspec

from checker.judge.diagnosis.replay import Replay
from checker.judge.diagnosis.same import Facts, same_reply
from checker.judge.remote import Exchange
from checker.wire.messages import Call, Raised, Request, Result, SetParameters
from checker.wire.tensors import decode_tensor, encode_tensor
from checker.wire.values import ScalarValue, TensorValue


def ignores_parameters(
    transcript: Sequence[Exchange], source: bytes, replay: Replay, facts: Facts, seconds: float
) -> bool:
    """Whether every answer stays what it was when the parameters are set to other values."""
    given = {e.request.target.ref for e in transcript if isinstance(e.request, SetParameters)}
    if not given:
        return False
    asked = [msgspec.structs.replace(e, request=_others(e.request)) for e in transcript]
    answered = 0
    for exchange, reply in zip(transcript, replay.ask(source, asked, seconds), strict=False):
        request, before = exchange.request, exchange.reply
        if reply is None or (
            isinstance(request, SetParameters) and not (request.values and _set(reply, before))
        ):
            return False
        if isinstance(request, Call) and request.target.ref in given:
            if not _taken(reply, before) or not same_reply(before, reply, facts):
                return False
            answered += 1
    return answered > 0


def _taken(*replies: object) -> bool:
    return all(isinstance(reply, Result) for reply in replies)


def _set(*replies: Result | Raised | None) -> bool:
    return all(isinstance(reply, Result) and reply.value == ScalarValue(None) for reply in replies)


def _others(request: Request) -> Request:
    if not isinstance(request, SetParameters):
        return request
    return msgspec.structs.replace(request, values=tuple(_another(v) for v in request.values))


def _another(value: TensorValue) -> TensorValue:
    # Not only scaled and shifted: the largest number would stay in its place.
    tensor = decode_tensor(value)
    changed = encode_tensor(0.25 - 1.5 * tensor.flatten().flip(0).reshape(tensor.shape))
    assert isinstance(changed, TensorValue)
    return changed
