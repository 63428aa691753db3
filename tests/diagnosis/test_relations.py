"""What always holds between a wrong answer and the right one is found, and coincidences are not."""

from collections.abc import Callable, Sequence

import pytest
import torch

from checker.judge.diagnosis.evidence import Pair, parts
from checker.judge.diagnosis.related import said_of, telling_relation, vague_relation
from checker.judge.diagnosis.relations import Relation
from checker.judge.diagnosis.sayings import sayings
from checker.wire.encoding import encode_value

T = torch.Tensor
RNG = torch.Generator().manual_seed(7)


def randn(*shape: int) -> T:
    return torch.randn(shape, generator=RNG)


def found(pairs: Sequence[tuple[object, object, dict[str, T]]]) -> str:
    """The name of the relation between pairs of got and wanted; empty where there is none."""
    values = [
        Pair(
            encode_value(got),
            encode_value(want),
            {name: encode_value(value) for name, value in inputs.items()},
        )
        for got, want, inputs in pairs
    ]
    relation = telling_relation(values) or vague_relation(values)
    return relation[0] if relation else ""


OF_WANT: dict[str, Callable[[T], T]] = {
    "rows_and_columns": lambda want: want.T,
    "refilled": lambda want: want.T.reshape(want.shape),
    "other_shape": lambda want: want.flatten(),
    "extra_dim": lambda want: want[:, None],
    "too_many_at_the_end": lambda want: torch.cat([want, want[:1] + 1]),
    "too_many_at_the_start": lambda want: torch.cat([want[:1] + 1, want]),
    "too_few_at_the_end": lambda want: want[:-1],
    "too_few_at_the_start": lambda want: want[1:],
    "reversed": lambda want: want.flip(0),
    "shifted_by_one": lambda want: want.roll(1, 0),
    "shifted_back_by_one": lambda want: want.roll(-1, 0),
    "sorted": lambda want: want.sort(0).values,
    "sorted_down": lambda want: want.sort(0, descending=True).values,
    "running_total": lambda want: want.cumsum(0),
    "rows_permuted": lambda want: want[[2, 0, 3, 1]],
    "elements_permuted": lambda want: want.flatten()[[5, 2, 7, 0, 11, 3, 9, 1, 10, 4, 8, 6]]
    .reshape(want.shape),
    "sign": lambda want: -want,
    "absolute": torch.abs,
    "reciprocal": torch.reciprocal,
    "complement": lambda want: 1 - want,
    "clipped_at_zero": torch.relu,
    "through_softmax": lambda want: want.softmax(-1),
    "through_log_softmax": lambda want: want.log_softmax(-1),
    "through_sigmoid": torch.sigmoid,
    "rounded_down": lambda want: (10 * want).floor() * 0 + want.floor(),
    "half_precision": lambda want: want.half().float(),
    "all_zero": torch.zeros_like,
    "all_one": torch.ones_like,
    "all_nan": lambda want: want * float("nan"),
    "twice": lambda want: want * 2,
    "half": lambda want: want / 2,
    "factor": lambda want: want * 7.3,
    "one_too_large": lambda want: want + 1,
    "one_too_small": lambda want: want - 1,
    "offset": lambda want: want + 0.37,
    "nearly": lambda want: want + 3e-3 * want.sin(),
    "only_last_wrong": lambda want: torch.cat([want[:-1], want[-1:] + want[:1].sin()]),
    "only_first_wrong": lambda want: torch.cat([want[:1] + want[-1:].sin(), want[1:]]),
}  # fmt: skip


@pytest.mark.parametrize("name", OF_WANT)
def test_a_relation_to_the_wanted_answer_is_named(name: str) -> None:
    """What was done to the right answers, on two cases, is the relation that is found."""
    wants = [randn(4, 3), randn(4, 3)]
    assert found([(OF_WANT[name](want), want, {}) for want in wants]) == name


def rms(x: T) -> T:
    return x.square().mean(0).sqrt()


OF_INPUT: dict[str, tuple[Callable[[T], object], Callable[[T], object]]] = {
    "input_returned": (lambda x: x, lambda x: x.exp()),
    "missing_dim": (lambda x: x.sum(1), lambda x: x.sum(1, keepdim=True)),
    "times_size": (lambda x: x.sum(0), lambda x: x.mean(0)),
    "divided_by_size": (lambda x: x.mean(0), lambda x: x.sum(0)),
    "times_root_of_size": (lambda x: x.norm(dim=0), rms),
    "divided_by_root_of_size": (lambda x: x.norm(dim=0) / len(x), rms),
    "variance_by_n": (lambda x: x.var(0, correction=0), lambda x: x.var(0)),
    "variance_by_n_less_one": (lambda x: x.var(0), lambda x: x.var(0, correction=0)),
    "deviation_by_n_less_one": (lambda x: x.std(0), lambda x: x.std(0, correction=0)),
    "computed": (lambda x: x.softmax(0), lambda x: x.softmax(1)),
    "broadcast_table": (lambda x: x[:, :1] - x[:, 0], lambda x: x[:, :1] - x[:, :1].flip(1)),
    "wrong_where_negative": (lambda x: torch.where(x < 0, x.sin(), x.exp()), lambda x: x.exp()),
    "wrong_where_zero": (lambda x: torch.where(x == 0, x + 1.5, x.exp()), lambda x: x.exp()),
    "none_returned": (lambda _: None, lambda x: x.exp()),
    "one_item_alone": (lambda x: tuple(x.max(1)), lambda x: x.max(1).values),
    "boxed": (lambda x: [x.exp()], lambda x: x.exp()),
    "items_reversed": (lambda x: (x[0], x[1]), lambda x: (x[1], x[0])),
    "items_too_few_at_the_end": (lambda x: [x[0]], lambda x: [x[0], x[1]]),
    "list_for_tensor": (lambda x: x.exp().tolist(), lambda x: x.exp()),
    "array_for_tensor": (lambda x: x.exp().numpy(), lambda x: x.exp()),
    "number_for_tensor": (lambda x: float(x.sum()), lambda x: x.sum()),
    "tensor_for_number": (lambda x: x.sum(), lambda x: float(x.sum())),
    "float64_made": (lambda x: x.exp().double(), lambda x: x.exp()),
    "float32_made": (lambda x: x.exp(), lambda x: x.exp().double()),
}  # fmt: skip


@pytest.mark.parametrize("name", OF_INPUT)
def test_a_relation_to_the_arguments_is_named(name: str) -> None:
    """What was computed from the arguments, on two cases of other sizes, is what is found."""
    got, want = OF_INPUT[name]
    inputs = [randn(5, 3), randn(4, 6)]
    for x in inputs:
        x[0, 0] = 0
    if name in ("broadcast_table", "computed"):
        inputs = [randn(5, 2), randn(4, 2)]
    pairs: list[tuple[object, object, dict[str, T]]]
    if name == "broadcast_table":
        pairs = [(x[:, :1] - x[:, 1], x[:, 0] - x[:, 1], {"x": x}) for x in inputs]
    else:
        pairs = [(got(x), want(x), {"x": x}) for x in inputs]
    if name == "float32_made":
        pairs = [(a, b, {"x": held["x"].double()}) for a, b, held in pairs]
    assert found(pairs) == name


NOTHING: dict[str, list[tuple[T, T]]] = {
    "one element": [(torch.tensor([2.0]), torch.tensor([-2.0]))],
    "a constant": [(torch.full((2, 2), 2.0), torch.full((2, 2), 4.0))] * 2,
    "one case of two": [(-OF_ONE, OF_ONE) for OF_ONE in [torch.tensor([1.0, 2.0, 3.0])]]
    + [(torch.tensor([1.0, 5.0, 2.0]), torch.tensor([3.0, 1.5, 9.0]))],
    "unrelated numbers": [(randn(4, 3), randn(4, 3)), (randn(4, 3), randn(4, 3))],
}


@pytest.mark.parametrize("name", NOTHING)
def test_a_coincidence_is_no_relation(name: str) -> None:
    """What holds on a tiny or constant answer, or on one case only, is not told."""
    assert found([(got, want, {}) for got, want in NOTHING[name]]) == ""


@pytest.mark.filterwarnings("error")
def test_functions_of_one_element_are_not_told_apart() -> None:
    """On one element many functions are the same, so an answer that one of them gives is none."""
    ones = [randn(1), randn(1)]
    assert found([(x.exp(), x.exp() + x.sin(), {"x": x}) for x in ones]) != "computed"
    numbers = [{"x": x, "y": x[0] + 1} for x in ones]
    assert found([(each["x"], each["x"].exp(), each) for each in numbers]) != "computed"
    both = [*ones, randn(4)]
    assert found([(x.flip(0), x.exp(), {"x": x}) for x in both]) == "computed"


def test_sizes_that_differ_from_case_to_case_are_told() -> None:
    """A sum that is divided by another size than its own is off by the ratio of two sizes."""
    inputs = [randn(2, 5), randn(4, 3)]
    pairs = [(x.sum(0) / x.shape[1], x.mean(0), {"x": x}) for x in inputs]
    assert found(pairs) == "wrong_size"


def test_an_infinite_element_hides_no_factor() -> None:
    """The factor is that of the finite elements, and infinite ones stay as they are."""
    want = torch.tensor([0.0, 2.0, 8.0, 0.5]).log2()
    assert found([(want * 0.3, want, {})]) == "factor"


def test_the_parts_of_dicts_belong_together_by_their_keys() -> None:
    """In which order a dict was made makes no difference, unlike the order of parameters."""
    a, b = randn(3), randn(3)
    pair = Pair(encode_value({"b": -b, "a": -a}), encode_value({"a": a, "b": b}))
    assert [place for place, _ in parts(pair)] == ["[0]", "[1]"]
    assert [telling_relation([part]) for _, part in parts(pair)] == [said_of(Relation("sign"))] * 2


def test_every_saying_is_told_in_both_languages() -> None:
    """Each text stands in English and in Chinese, and ends as a sentence does."""
    for name, text in sayings().items():
        assert set(text) == {"en", "zh"}, name
        assert text["en"].endswith((".", "?")), name
        assert text["zh"].endswith(("。", "？")), name
