"""Names of classes, to be shown to learners. What an object claims its class to be is not used."""

import functools
import sys

from checker.wire.values import MAX_NAME, NAMED_TUPLE


def class_name(kind: type) -> str:
    """The qualified name of a class, bounded; builtins go by their bare name.

    A class that goes by the name of another one is told apart from it.
    """
    try:
        module, name = str(kind.__module__), str(kind.__qualname__)
        # sys.modules, not an import: whoever names a class must not make us load anything.
        known: object = functools.reduce(getattr, name.split("."), sys.modules.get(module))
        own = known is None or known is kind
    except AttributeError:
        own = True
    except BaseException:  # a hostile metaclass may do anything
        return "object"
    full = name if module == "builtins" else f"{module}.{name}"
    if not own:
        full = f"user-defined {full}"
    # A name is shown inside a line of ours: no line ends, no escapes, nothing invisible.
    return "".join(c if c.isprintable() else "?" for c in full[:MAX_NAME])


def sequence_kind(kind: type) -> str:
    """Name a list's or a tuple's class; of a NamedTuple it is said that it is one."""
    name = class_name(kind)
    own = set(vars(kind)) & {"__iter__", "__len__", "__getitem__"}
    if kind.__bases__ != (tuple,) or "_fields" not in vars(kind) or own:
        return name
    return name[: MAX_NAME - len(NAMED_TUPLE)] + NAMED_TUPLE
