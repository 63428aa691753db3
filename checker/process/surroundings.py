"""Which variables of the user's environment reach even a worker."""

from checker.devices import ASSIGNING

KEPT = (*ASSIGNING, "TZ")
"""The devices assigned to this job, and the time zone."""
