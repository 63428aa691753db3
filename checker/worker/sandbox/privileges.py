"""Give up the means to gain privileges, and those that root has. Linux only."""

import contextlib
import ctypes
import struct

from . import kernel

_PR_SET_DUMPABLE = 4
_PR_CAPBSET_DROP = 24
_PR_SET_NO_NEW_PRIVS = 38
_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL = 47, 4
_CAPABILITY_VERSION_3 = 0x20080522
_SETS = 24  # Effective, permitted and inheritable, each of 2 x 32 bits.
_CAPABILITIES_EVER = 64  # The width of the kernel's set; it has 41 of them now.


def forbid_new() -> dict[str, str]:
    """Make set-uid programs harmless, and keep other processes of the user from looking in."""
    try:
        kernel.call("prctl", _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        kernel.call("prctl", _PR_SET_DUMPABLE, 0, 0, 0, 0)
    except OSError as error:
        return {"no_new_privs": str(error)}
    return {"no_new_privs": ""}


def drop_capabilities() -> dict[str, str]:
    """Drop every capability; report nothing where the process had none."""
    header = struct.pack("=Ii", _CAPABILITY_VERSION_3, 0)
    try:
        held = ctypes.create_string_buffer(_SETS)
        kernel.call("capget", header, held)
        if not any(held.raw):
            return {}
        # Ends at the first number unknown to the kernel, or for want of the right to do it; then
        # no_new_privs alone keeps what is in this set from being gained.
        with contextlib.suppress(OSError):
            for capability in range(_CAPABILITIES_EVER):
                kernel.call("prctl", _PR_CAPBSET_DROP, capability, 0, 0, 0)
        kernel.call("prctl", _PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0)
        kernel.call("capset", header, bytes(_SETS))
    except OSError as error:
        return {"capabilities": str(error)}
    return {"capabilities": ""}
