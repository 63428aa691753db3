"""Run the shell steps of a workflow as GitHub does: their folders, variables and outputs."""

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

_EXPRESSION = re.compile(r"\$\{\{ *(.*?) *\}\}")


class Runner(msgspec.Struct):
    """A machine with a checkout. `known` has the values of expressions, as in `runner.temp`."""

    temp: Path
    checkout: Path
    environment: dict[str, str]
    known: dict[str, str] = {}
    outputs: dict[str, dict[str, str]] = {}
    log: str = ""

    def step(self, step: Mapping[str, Any], status: int = 0) -> None:
        """Run a step that has a script; its exit status must be `status`."""
        assert step["shell"] == "bash"
        name = step.get("id", "step")
        sink = self.temp / f"output of {name}"
        sink.touch()
        given = {key: self.filled(str(value)) for key, value in step.get("env", {}).items()}
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", self.filled(step["run"])],
            cwd=self.filled(step["working-directory"]),
            env={
                **self.environment,
                "RUNNER_TEMP": str(self.temp),
                "GITHUB_WORKSPACE": str(self.checkout),
                "GITHUB_OUTPUT": str(sink),
                "GITHUB_STEP_SUMMARY": str(self.temp / "step summary"),
                **given,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == status, done.stdout
        self.log += done.stdout
        lines = (line.partition("=") for line in sink.read_text().splitlines())
        self.outputs[name] = {key: value for key, _, value in lines}

    def filled(self, text: str) -> str:
        """Return a text with its expressions replaced; KeyError for one that is not known."""
        return _EXPRESSION.sub(lambda found: self._value(found[1]), text)

    def _value(self, expression: str) -> str:
        if expression == "runner.temp":
            return str(self.temp)
        if output := re.fullmatch(r"steps\.(\w+)\.outputs\.([\w-]+)", expression):
            return self.outputs[output[1]][output[2]]
        return self.known[expression]


def scripts(steps: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the steps that have a script."""
    return [step for step in steps if "run" in step]


def machine(tmp_path: Path) -> Runner:
    """Return a machine with an empty checkout, and this process' variables."""
    temp, checkout = tmp_path / "temp", tmp_path / "checkout"
    temp.mkdir()
    checkout.mkdir()
    return Runner(temp, checkout, dict(os.environ))
