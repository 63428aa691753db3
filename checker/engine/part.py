"""A part of a run: tasks that one judge works on, and who is to blame where that judge ends.

A judge that ends costs nobody else a verdict: another one takes over what is not decided. The task
that was being judged is tried once more, last; a second time it is lost, and its kata's reference
is judged in its place; when that ends a judge too, it is the kata that is broken.
"""

import collections
import socket
from collections.abc import Iterator, Sequence

import msgspec

from checker.engine.connection import Connection, EngineProcess, ended_early
from checker.job import Event, Faulted, Finished, GaveUp, Job, Reading, Refused, Started, Task
from checker.verdict import KataFault, Verdict
from checker.wire.frames import FrameBuffer, FrameError, decode, encode, send_frame

# So many judges may end over one task, or one after the other before they begin anything.
_MOST_ENDS = 3


class Part:
    """Tasks that one judge after the other works on. Places are those in the job."""

    def __init__(self, job: Job, needs: tuple[str, ...], places: Sequence[int]) -> None:
        self.stream: socket.socket | None = None
        self.finished: Verdict | None = None
        self._job = job
        self._needs = needs
        self._undecided = set(places)
        self._order: list[int] = []
        self._engine: EngineProcess | None = None
        self._buffer = FrameBuffer()
        # The task that is being judged, or whose kata is being read.
        self._current: int | None = None
        self._reading = False
        self._ends: collections.Counter[int] = collections.Counter()
        self._timed_out: set[int] = set()
        self._idle_ends = 0
        self._engine_ended = False
        self._refused = False

    def begin(self, connection: Connection) -> socket.socket:
        """Have a judge work on what is not decided; returns its stream. Raises EngineError."""
        self._buffer = FrameBuffer()
        self._order = sorted(self._undecided, key=lambda place: (self._ends[place], place))
        job = msgspec.structs.replace(self._job, tasks=tuple(map(self._task, self._order)))
        while True:
            self._current = None
            self._engine = connection.engine
            try:
                self.stream = self._engine.start_judge(self._needs)
                send_frame(self.stream, encode(job))
                return self.stream
            except OSError:
                self.hang_up()
                self._count_end(connection)

    def hang_up(self) -> None:
        """Close the stream; a judge at its other end stops."""
        if self.stream is not None:
            self.stream.close()
            self.stream = None

    def _task(self, place: int) -> Task:
        task = self._job.tasks[place]
        if place in self._timed_out:
            return msgspec.structs.replace(task, lost="timeout")
        return msgspec.structs.replace(task, lost="ended") if self._ends[place] > 1 else task

    def receive(self) -> Iterator[Event | None]:
        """Yield what has come, and None at last where no more will come."""
        assert self.stream is not None
        try:
            data = self.stream.recv(2**20)
            self._buffer.feed(data)
            while (frame := self._buffer.next_frame()) is not None:
                yield decode(frame, Event)
        except (OSError, FrameError):
            data = b""
        if not data:
            yield None

    def hear(self, event: Event) -> Event | None:
        """Note how far the judge is; returns the event as front ends see it, if they do."""
        if isinstance(event, Finished):
            self.finished = event.verdict
            return None
        if isinstance(event, Refused):
            self._current = None
            return event
        place = self._order[event.task]
        if isinstance(event, Reading | Started):
            self._current, self._reading = place, isinstance(event, Reading)
            self._idle_ends = 0
        elif isinstance(event, GaveUp):
            if self._reading or place in self._timed_out:
                self._ends[place] = _MOST_ENDS
            self._timed_out.add(place)
        else:
            self._undecided.discard(place)
            self._current = None
        if isinstance(event, Reading | GaveUp):
            return None
        return msgspec.structs.replace(event, task=place)

    def refuse(self) -> bool:
        """Note that a judge could not judge on this machine; True from the second time on."""
        before, self._refused = self._refused, True
        return before

    def end(self, connection: Connection) -> Faulted | None:
        """Say whom to blame for the end of a judge; raises EngineError where that is us."""
        assert self._engine is not None
        self.hang_up()
        place = self._current
        if place is None or self._engine.gone():
            self._count_end(connection)
            return None
        self._ends[place] += 1
        if self._ends[place] < (2 if self._reading else _MOST_ENDS):
            return None
        self._undecided.discard(place)
        task = self._job.tasks[place]
        how = "while it reads this kata" if self._reading else "on the kata's own solution"
        return Faulted(KataFault(task.kata, f"{task.folder}: the judge crashes {how}"), place)

    def _count_end(self, connection: Connection) -> None:
        """Count an end that is no task's doing."""
        assert self._engine is not None
        if self._engine.gone():
            if self._engine_ended:  # one may end by chance
                raise ended_early(self._engine)
            self._engine_ended = True
            connection.replace(self._engine)
            return
        self._idle_ends += 1
        if self._idle_ends >= _MOST_ENDS:
            raise ended_early(self._engine)

    def decided(self) -> bool:
        """Whether no judge is needed any more."""
        return not self._undecided
