"""The parameters and the stored gradients in what was observed."""

from checker.compare import words
from checker.compare.values import different_values
from checker.spec.text import Text
from checker.wire.messages import Raised
from checker.wire.values import MappingValue, TensorValue, Value


def named(value: Value | Raised | None) -> list[tuple[str, Value]]:
    """Return a module's parameters by name; none where there are none."""
    if not isinstance(value, MappingValue):
        return []
    return [(str(name)[:60], item) for name, item in zip(value.keys, value.items, strict=True)]


def in_order_of(
    wanted: list[tuple[str, Value]], found: list[tuple[str, Value]]
) -> list[tuple[str, Value]]:
    """Put named parameters in the reference's order by their shapes, where these are the same."""
    left, ordered = list(found), []
    for _, value in wanted:
        shape = getattr(value, "shape", None)
        same = [pair for pair in left if getattr(pair[1], "shape", None) == shape]
        if not same:
            return found  # the message names the first different shape in the module's own order
        ordered.append(same[0])
        left.remove(same[0])
    return ordered


def different_stored(title: Text, got: Value | None, want: Value) -> Text | None:
    """How the `.grad` of one tensor differs from that of another."""
    mine = got.grad if isinstance(got, TensorValue) else None
    wanted = want.grad if isinstance(want, TensorValue) else None
    if mine is None and wanted is None:
        return None
    if mine is None:
        return words.sentence(title, "is None; expected a gradient", "是 None，应有梯度")
    if wanted is None:
        return words.sentence(title, "should be None", "应为 None")
    return different_values(mine, wanted, None, title)
