# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the manual pages: @VERSION@, @DATE@, @COMMON_OPTIONS@, @COMMANDS@."""
OPTIONS = {"en": "options", "ru": "параметры"}


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def entry(item):
    name = f"\\fI{roff(item.name)}\\fR" if item.name.isupper() else f"\\fB\\-\\-{roff(item.name)}\\fR"
    value = f" \\fI{roff(item.value)}\\fR" if item.value else ""
    return f".TP\n{name}{value}\n{roff(item.text)}\n"


def command(item, language):
    own = item.own_options()
    usage = [f"\\fB{roff(item.name)}\\fR"] + ([f"[\\fI{OPTIONS[language]}\\fR]"] if own else [])
    usage += [f"\\fI{roff(argument.name)}\\fR" for argument in item.arguments]
    return f".SS {' '.join(usage)}\n{roff(item.summary)}\n" + "".join(map(entry, item.arguments + own))


def fill(template, program, date):
    values = {
        "VERSION": program.version,
        "DATE": date,
        "COMMON_OPTIONS": "".join(map(entry, program.common)).rstrip("\n"),
        "COMMANDS": "".join(command(item, program.language) for item in program.commands).rstrip("\n"),
    }
    for name, value in values.items():
        template = template.replace(f"@{name}@", value)
    return template
