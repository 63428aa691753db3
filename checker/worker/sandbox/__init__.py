"""Take away from a process all that a submission does not need, before it runs one."""

from .creations import ask_before_creating
from .ending import die_with_parent
from .environment import scrub_environment
from .layers import apply, prepare, probe
from .policy import Policy

__all__ = [
    "Policy",
    "apply",
    "ask_before_creating",
    "die_with_parent",
    "prepare",
    "probe",
    "scrub_environment",
]
