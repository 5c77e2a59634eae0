# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Manual pages and completions made by scripts/make-manual must name every command and option that the program's --help
lists, the window's options and pages, and the version of CMakeLists.txt; the MIME type must be that of the store.
  manual_test.py CLI VERSION
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI, VERSION = sys.argv[1:]
failures = 0


def expect(good, what):
    global failures
    if not good:
        failures += 1
        print(what)


def run(*command, **more):
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True, **more).stdout


def quoted_in(path, pattern):
    return re.findall(pattern, (ROOT / path).read_text("utf-8"))


def read_help():
    """Command → its options, with their dashes; read apart from scripts/manual."""
    commands = re.findall(r"^  ([a-z-]+) ", run(CLI, "help"), re.MULTILINE)
    return {c: set(re.findall(r"^  (?:-., )?(--[a-z-]+)", run(CLI, c, "--help"), re.MULTILINE)) for c in commands}


def check_page(page, commands):
    text = page.read_text("utf-8").replace("\\-", "-").replace("\\fB", "").replace("\\fR", "").replace("\\fI", "")
    expect(f' {VERSION}"' in text.split("\n")[2], f"{page}: not version {VERSION}: {text[:200]}")
    expect("@" not in text, f"{page}: a place that was not filled")
    sections = {s.split()[0]: s for s in re.split(r"^\.SS ", text, flags=re.MULTILINE)[1:]}
    common = text.split(".SS ")[0]
    for command, options in commands.items():
        for option in options:
            told = re.search(rf"^{option}\b(?!-)", common + sections.get(command, ""), re.MULTILINE)
            expect(command in sections and told, f"{page}: no {command} {option}")


def check_window_page(page):
    text = page.read_text("utf-8").replace("\\-", "-")
    options = quoted_in("src/app/window_options.cpp", r'for \(const QString& name : \{(.*?)\}\)')
    for option in re.findall(r'u"([a-z-]+)"_s', options[0]):
        expect(f"\\fB--{option}\\fR" in text, f"{page}: no --{option}")
    pages = quoted_in("src/app/pages/all_pages.cpp", r"\{page::(\w+),")
    expect(pages, "no pages in all_pages.cpp")
    for name in ["welcome", *pages]:
        expect(f"\\fB{name}\\fR" in text, f"{page}: no page {name}")


def bash_answers(script, *words):
    """What the completion offers for the last word."""
    driver = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _svodka; echo "${COMPREPLY[*]}"'
    return set(run("bash", "-c", driver, "bash", script, *words).split())


def check_file_type():
    """A store is known by what src/store writes into it, and belongs to the program in the menu."""
    store_id = quoted_in("src/store/dialect.h", r"applicationId = (0x[0-9A-F]+)")[0]
    expect(f'value="{store_id}"' in (ROOT / "resources/linux/svodka.xml").read_text("utf-8"), f"svodka.xml: not {store_id}")
    types = [quoted_in("resources/linux/svodka.xml", r'mime-type type="(.*?)"'),
             quoted_in("resources/linux/svodka.desktop", r"MimeType=(.*);"),
             quoted_in("resources/linux/org.example.svodka.metainfo.xml.in", r"<mediatype>(.*)</mediatype>")]
    expect(types[0] == types[1] == types[2] != [], f"the MIME types differ: {types}")


def check_completions(out, commands):
    bash, zsh, fish = out / "bash/svodka", out / "zsh/_svodka", out / "fish/svodka.fish"
    expect(set(commands) <= bash_answers(bash, "svodka-cli", ""), "bash: not every command")
    expect(bash_answers(bash, "svodka-cli", "import", "--lang", "") == {"ru", "en"}, "bash: not the values of --lang")
    expect("--theme" in bash_answers(bash, "svodka", "--"), "bash: not the options of the window")
    zsh_text, fish_text = zsh.read_text("utf-8"), fish.read_text("utf-8")
    for command, options in commands.items():
        offered = bash_answers(bash, "svodka-cli", "--json", command, "-")
        expect(offered == options, f"bash: {command} has {offered ^ options} too much or too little")
        zsh_line = re.search(rf"^ +{command}\) (.*)$", zsh_text, re.MULTILINE)
        fish_lines = re.findall(rf"^complete -c svodka(?: -n '__fish_seen_subcommand_from {command}')? (-l .*)$", fish_text,
                                re.MULTILINE)
        for option in options:
            expect(zsh_line and f"{option}[" in zsh_line[1], f"zsh: no {command} {option}")
            expect(any(line.startswith(f"-l {option[2:]} ") for line in fish_lines), f"fish: no {command} {option}")
    for shell, script in (("bash", bash), ("zsh", zsh), ("fish", fish)):
        if shutil.which(shell):  # only bash is always there
            expect(subprocess.run([shell, "-n", script], check=False).returncode == 0, f"{shell} does not read {script}")


check_file_type()
with tempfile.TemporaryDirectory() as folder:
    out = pathlib.Path(folder)
    run(ROOT / "scripts" / "make-manual", "--date", "2026-01-31", CLI, out)
    help_of = read_help()
    expect(len(help_of) > 10, f"too few commands in the help: {list(help_of)}")
    for man in (out / "man", out / "man/ru"):
        check_page(man / "svodka-cli.1", help_of)
        check_window_page(man / "svodka.1")
    check_completions(out, help_of)
sys.exit(1 if failures else 0)
