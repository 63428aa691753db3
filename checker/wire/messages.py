"""The requests that a judge makes of a worker, and the replies it may get."""

import msgspec

from checker.wire.values import Argument, Target, TensorValue, Value

# The submission's module is kept under this reference from the moment it is loaded.
MODULE = 0


class Setup(msgspec.Struct, frozen=True, tag="setup"):
    """The first request: close the sandbox. Sizes in bytes.

    `device_files` are what the worker may open beside its folder. `fill_fresh_memory` lets
    `torch.empty()` return nan, or the greatest integer. With `shared_bytes`, a descriptor of that
    much memory comes with it.
    """

    scratch: str
    needs: tuple[str, ...]
    cpu_seconds: int
    memory_bytes: int
    file_bytes: int
    device_files: tuple[str, ...] = ()
    fill_fresh_memory: bool = False
    shared_bytes: int = 0


class Load(msgspec.Struct, frozen=True, tag="load"):
    """Run the source as the module `submission`.

    `files` are laid into the scratch folder first, by the judge: they never travel.
    """

    source: bytes
    filename: str
    seed: int
    files: dict[str, bytes] = {}


class Put(msgspec.Struct, frozen=True, tag="put"):
    """Keep a value in the worker, so that later calls can be given the same object.

    `place` is where in the shared memory its elements are to lie, in bytes; -1 is anywhere.
    """

    value: Argument
    device: str
    requires_grad: bool = False
    layout: str = "contiguous"
    place: int = -1


class Call(msgspec.Struct, frozen=True, tag="call"):
    """Call an object, or its method; RNGs are reseeded first where a seed is given."""

    target: Target
    method: str
    args: tuple[Argument, ...]
    kwargs: dict[str, Argument] = {}
    seed: int | None = None
    device: str = "cpu"


class Read(msgspec.Struct, frozen=True, tag="read"):
    """Tell what a kept object is now."""

    target: Target


class Write(msgspec.Struct, frozen=True, tag="write"):
    """Overwrite a kept tensor or array in place."""

    target: Target
    value: Value


class Attribute(msgspec.Struct, frozen=True, tag="attribute"):
    """Keep and tell an attribute of a kept object."""

    target: Target
    name: str


class Iterate(msgspec.Struct, frozen=True, tag="iterate"):
    """Iterate over a kept object, at most `limit` items; the reply is their list."""

    target: Target
    limit: int


class Backward(msgspec.Struct, frozen=True, tag="backward"):
    """Call `backward` on a kept tensor."""

    target: Target
    cotangent: TensorValue | None = None


class Vjp(msgspec.Struct, frozen=True, tag="vjp"):
    """Vector-Jacobian products of outputs with cotangents; None for an input not reached."""

    outputs: tuple[Target, ...]
    inputs: tuple[Target, ...]
    cotangents: tuple[TensorValue, ...]


class Parameters(msgspec.Struct, frozen=True, tag="parameters"):
    """The named parameters of a kept module."""

    target: Target


class SetParameters(msgspec.Struct, frozen=True, tag="set_parameters"):
    """Overwrite a kept module's parameters, each by its shape, those of one shape in order.

    The reply is None. Nothing is overwritten where the module's parameters have other shapes: the
    reply is a list of these. For an object that is not a module it is False.
    """

    target: Target
    values: tuple[TensorValue, ...]


class Seed(msgspec.Struct, frozen=True, tag="seed"):
    """Reseed every global random generator."""

    seed: int


class Sample(msgspec.Struct, frozen=True, tag="sample"):
    """Draw `count` normals from the global generator."""

    count: int


class GradMode(msgspec.Struct, frozen=True, tag="grad_mode"):
    """Say whether a fresh computation is recorded by autograd."""


class SetGradMode(msgspec.Struct, frozen=True, tag="set_grad_mode"):
    """Switch autograd's recording on or off for what follows, as a caller might."""

    enabled: bool


Request = (
    Setup
    | Load
    | Put
    | Call
    | Read
    | Write
    | Attribute
    | Iterate
    | Backward
    | Vjp
    | Parameters
    | SetParameters
    | Seed
    | Sample
    | GradMode
    | SetGradMode
)


class Frame(msgspec.Struct, frozen=True):
    """One line of a traceback that lies in the submission."""

    line: int
    function: str


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """The sandbox is closed; these layers are in force."""

    layers: tuple[str, ...]


class Asking(msgspec.Struct, frozen=True, tag="asking"):
    """Before Ready, with a descriptor: the listener on which the worker asks for files and threads.

    The numbers of the system calls: of those that remove a file, and of the one that starts a
    thread; the others make a file.
    """

    removing: tuple[int, ...]
    starting: int


class Result(msgspec.Struct, frozen=True, tag="result"):
    """What came of a request, and the reference under which the worker keeps it.

    `place` is where in the shared memory the first element of what was read lies; -1 is elsewhere.
    """

    value: Value
    ref: int = -1
    place: int = -1


class Raised(msgspec.Struct, frozen=True, tag="raised"):
    """The submission raised. Frames are its own only, outermost first."""

    exception: str
    message: str
    frames: tuple[Frame, ...] = ()
    bases: tuple[str, ...] = ()


Reply = Ready | Asking | Result | Raised
