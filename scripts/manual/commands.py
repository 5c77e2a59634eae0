# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says of its own commands and options, read out of its --help."""
import json
import re
import subprocess
from dataclasses import dataclass, field

COMMAND = re.compile(r"^  ([a-z][a-z-]*) {2,}(\S.*)$")
OPTION = re.compile(r"^  (?:-\w, )?--([a-z-]+)(?: <([^>]+)>)?(?: +(\S.*))?$")
ARGUMENT = re.compile(r"^  ([A-Z]+) {2,}(\S.*)$")
CONTINUED = re.compile(r"^ {5,}(\S.*)$")
# Of every command; told once.
COMMON = ("help", "store", "json", "lang")


@dataclass
class Entry:
    """An option without its dashes, or an argument."""
    name: str
    value: str | None
    text: str


@dataclass
class Command:
    name: str
    summary: str
    options: list = field(default_factory=list)
    arguments: list = field(default_factory=list)

    def own_options(self):
        return [option for option in self.options if option.name not in COMMON]


def entry_of(line):
    if match := OPTION.match(line):
        return Entry(match[1], match[2], match[3] or "")
    if match := ARGUMENT.match(line):
        return Entry(match[1], None, match[2])
    return None


def described(name, summary, text):
    """A command out of its --help: entries begin at the third column, what is further in continues the one before."""
    command, last = Command(name, summary), None
    for line in text.splitlines()[1:]:
        if entry := entry_of(line):
            last = entry
            (command.arguments if entry.name.isupper() else command.options).append(entry)
        elif last and (match := CONTINUED.match(line)):
            last.text = f"{last.text} {match[1]}".strip()
    if not command.options:
        raise SystemExit(f"make-manual: the help of {name} shows no options")
    return command


class Program:
    def __init__(self, cli, language):
        self._prefix = [cli, "--lang", language]
        self.language = language
        self.version = self._say("--version").split()[-1]
        found = [match for line in self._say("--help").splitlines() if (match := COMMAND.match(line))]
        self.commands = [described(m[1], m[2], self._say(m[1], "--help")) for m in found]
        self.common = [option for option in self.commands[0].options if option.name in COMMON]
        self.reports = [report["name"] for report in json.loads(self._say("--json", "reports"))
                        if not report.get("view")]  # the program's own, whatever store was open last

    def _say(self, *arguments):
        return subprocess.run([*self._prefix, *arguments], capture_output=True, encoding="utf-8", check=True).stdout
