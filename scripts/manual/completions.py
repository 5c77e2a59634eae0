# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Completions of bash, zsh and fish: commands, their options, the values that are few, the names of reports, files."""
import string

from . import completion_texts

# The values of an option, as its help lists them (`check` sees to it); a file may be meant beside those of FILES.
VALUES = {
    "lang": ("ru", "en"),
    "region": ("sakhalin", "kirov"),
    "campaign": ("sferum", "gospubliki"),
    "type": ("preschool", "school", "supplementary", "vocational", "authority", "other"),
    "source": ("organisations", "reported"),
    "by": ("municipality",),
    "theme": ("system", "light", "dark"),
}
FILES = ("store", "out", "problems", "region")
# Of the window; it has no --help of its own.
WINDOW = ("screenshot", "theme", "scale")


def check(program):
    for name, values in VALUES.items():
        texts = [o.text for c in program.commands for o in c.options if o.name == name]
        if name not in WINDOW and not any(all(value in text for value in values) for text in texts):
            raise SystemExit(f"make-manual: the help of --{name} does not list {', '.join(values)}")


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def takes_file(command):
    return any(argument.name == "FILE" for argument in command.arguments)


def bash(program):
    values = "".join(f"        --{name}) words={quoted(' '.join(words))} ;;\n" for name, words in VALUES.items())
    free = sorted({o.name for c in program.commands for o in c.options if o.value} - set(VALUES)) + ["scale", "screenshot"]
    options = "".join(f"        {c.name}) words={quoted(' '.join('--' + o.name for o in c.options))} ;;\n"
                      for c in program.commands)
    return string.Template(completion_texts.BASH).substitute(
        values=values, free="|".join("--" + name for name in free), options=options,
        common=" ".join("--" + o.name for o in program.common) + " --version", window=" ".join("--" + n for n in WINDOW),
        commands=" ".join(c.name for c in program.commands), reports=" ".join(program.reports))


def zsh_option(option):
    text = "".join("\\" + c if c in "[]:\\" else c for c in option.text)
    if not option.value:
        return quoted(f"--{option.name}[{text}]")
    action = f"({' '.join(VALUES[option.name])})" if option.name in VALUES else ""
    action = "_files" if option.name in FILES else action
    return quoted(f"{'*' if option.name in ('map', 'set') else ''}--{option.name}[{text}]:{option.value}:{action}")


def zsh(program):
    def arguments(command):
        report = [quoted(f"1:NAME:({' '.join(program.reports)})")] if command.name == "report" else []
        files = [quoted("*:FILE:_files")] if takes_file(command) else []
        return " ".join([zsh_option(o) for o in command.options] + report + files)
    return string.Template(completion_texts.ZSH).substitute(
        commands="\n".join(f"        {quoted(c.name + ':' + c.summary.replace(':', chr(92) + ':'))}" for c in program.commands),
        common=" ".join(map(zsh_option, program.common)),
        options="".join(f"        {c.name}) _arguments {arguments(c)} ;;\n" for c in program.commands))


def fish_option(option, condition):
    value = ""
    if option.value:
        value = " -r" if option.name in FILES else " -x"
        value += f" -a {quoted(' '.join(VALUES[option.name]))}" if option.name in VALUES else ""
    return f"complete -c svodka{condition} -l {option.name}{value} -d {quoted(option.text)}\n"


def fish(program):
    text = completion_texts.FISH + "".join(fish_option(option, "") for option in program.common)
    for command in program.commands:
        seen = f" -n '__fish_seen_subcommand_from {command.name}'"
        text += f"complete -c svodka -n __fish_use_subcommand -a {command.name} -d {quoted(command.summary)}\n"
        if command.name == "report":
            text += f"complete -c svodka{seen} -x -a {quoted(' '.join(program.reports))}\n"
        text += "".join(fish_option(option, seen) for option in command.own_options())
    return text


def files(program):
    check(program)
    return {"bash/svodka": bash(program), "zsh/_svodka": zsh(program), "fish/svodka.fish": fish(program),
            "fish/svodka-cli.fish": completion_texts.FISH_CLI}
