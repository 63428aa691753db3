"""The workers of a run: forked ahead of time, then set up with the limits of a kata."""

import msgspec

from checker.devices import Device
from checker.errors import EngineError
from checker.judge.launch import Launcher
from checker.judge.remote import Remote
from checker.spec.model import Kata

# Two for the kata that is next: the submission's and the reference's.
_AHEAD = 2
_PATIENCE = 6


class Workers:
    """Starts the workers of a run, and ends those that are left."""

    def __init__(self, launcher: Launcher) -> None:
        self._launcher = launcher
        self._started: list[Remote] = []

    def prefetch(self) -> None:
        """Have the next kata's workers forked while this one is judged, on the other core."""
        while self._launcher.waiting() < _AHEAD:
            self._launcher.prefetch()

    def start(self, kata: Kata, device: Device, trusted: bool) -> Remote:
        """Start a worker for a solution of a kata; raises EngineError."""
        limits = kata.limits
        if trusted:
            # A machine that is busy for a moment must not make a kata look broken.
            limits = msgspec.structs.replace(limits, seconds=_PATIENCE * limits.seconds)
        try:
            remote = Remote(self._launcher.take(), limits, kata.needs, device)
        except OSError as error:
            raise EngineError(f"no worker could be started: {error}") from None
        self._started.append(remote)
        return remote

    def forget(self) -> None:
        """Forget the workers of a kata that is decided; they have been closed."""
        self._started.clear()

    def close(self) -> None:
        """End all workers and remove what they left."""
        for remote in self._started:
            remote.close()
        self._launcher.close()
