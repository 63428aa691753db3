"""Values on the wire: tensors as dtype, shape and bytes, plain Python data, and opaque objects."""

import msgspec

MAX_DEPTH = 8
MAX_ITEMS = 20_000
MAX_NUMEL_BYTES = 64 * 2**20
MAX_TEXT = 20_000
# Names of classes, devices and functions, and the keys of maps.
MAX_NAME = 200
MAX_DIMS = 64
MAX_FRAMES = 20
# Everything in one answer together.
MAX_PARTS = 200_000

# Put behind the name of a NamedTuple's class.
NAMED_TUPLE = " (NamedTuple)"


class TensorValue(msgspec.Struct, frozen=True, tag="tensor"):
    """A tensor. `data` holds its elements in C order; `stride` (in elements) is how it lay.

    `kind` is the exact class. On the `meta` device there are no bytes.
    """

    dtype: str
    shape: tuple[int, ...]
    stride: tuple[int, ...]
    data: bytes
    device: str = "cpu"
    requires_grad: bool = False
    is_leaf: bool = True
    grad: "TensorValue | None" = None
    kind: str = "torch.Tensor"


class SparseValue(msgspec.Struct, frozen=True, tag="sparse"):
    """A sparse tensor: the coordinates of its elements, and the elements, in the same order.

    `layout` is `sparse_coo` or `sparse_csr`. `indices` holds int64 of shape (dims, elements), and
    `data` the elements. A place that comes more than once counts as the sum.
    """

    layout: str
    dtype: str
    shape: tuple[int, ...]
    indices: bytes
    data: bytes
    device: str = "cpu"
    requires_grad: bool = False
    is_leaf: bool = True
    kind: str = "torch.Tensor"


class ArrayValue(msgspec.Struct, frozen=True, tag="array"):
    """A NumPy array (`kind` numpy.ndarray) or a NumPy scalar (such as numpy.float64)."""

    dtype: str
    shape: tuple[int, ...]
    stride: tuple[int, ...]
    data: bytes
    kind: str = "numpy.ndarray"


class ScalarValue(msgspec.Struct, frozen=True, tag="scalar"):
    """None, or a bool, int (64 bits), float or str."""

    value: bool | int | float | str | None


class NamedValue(msgspec.Struct, frozen=True, tag="named"):
    """A `torch.dtype` or a `torch.device`, by name."""

    kind: str
    name: str


class SequenceValue(msgspec.Struct, frozen=True, tag="sequence"):
    """A list, a tuple or one of its subclasses; `kind` is the exact class."""

    kind: str
    items: tuple["Value", ...]


class MappingValue(msgspec.Struct, frozen=True, tag="mapping"):
    """A dict; keys are scalars."""

    kind: str
    keys: tuple[bool | int | float | str | None, ...]
    items: tuple["Value", ...]


class ObjectValue(msgspec.Struct, frozen=True, tag="object"):
    """Anything else: it stays in the worker, and only its class is told."""

    kind: str
    callable: bool = False


class Target(msgspec.Struct, frozen=True, tag="target"):
    """An object that the worker keeps: a reference, and a path of keys inside it."""

    ref: int
    path: tuple[int | str, ...] = ()


class Expression(msgspec.Struct, frozen=True, tag="expression"):
    """A Python expression that the worker evaluates: for functions, modules and data sets.

    It sees `torch`, `nn`, `np`, and what `imports` executes first.
    """

    source: str
    imports: str = ""


Value = (
    TensorValue
    | SparseValue
    | ArrayValue
    | ScalarValue
    | NamedValue
    | SequenceValue
    | MappingValue
    | ObjectValue
)
Argument = (
    TensorValue
    | SparseValue
    | ArrayValue
    | ScalarValue
    | NamedValue
    | SequenceValue
    | MappingValue
    | Target
    | Expression
)
